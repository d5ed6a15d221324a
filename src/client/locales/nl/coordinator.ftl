# What coordinators read.

role-shopper = Shopper
role-coordinator = Coördinator
role-owner = Eigenaar

channel-store = Winkel
channel-phone = Telefoon
channel-web = Web
channel-email = E-mail
channel-social = Sociale media
channel-drive-through = Drive-through
channel-delivery = Bezorging

coordinator-visits = Bezoeken
coordinator-people = Mensen
coordinator-stores = Winkels
coordinator-checklists = Checklists
coordinator-store = Winkel
coordinator-shopper = Shopper
coordinator-checklist = Checklist
coordinator-window = Wanneer
coordinator-state = Stand
coordinator-choose = Kies
coordinator-nobody = Nog niemand
coordinator-nobody-yet = Nog niemand, later toewijzen
coordinator-all = Alle
coordinator-all-stores = Alle winkels
coordinator-some-stores = Sommige winkels
coordinator-by-state = Bezoeken per stand
coordinator-none-here = Hier zijn geen bezoeken
coordinator-no-visits = Nog geen bezoeken
coordinator-no-visits-body = Plan het eerste: kies een winkel, een checklist en een tijdvak.

coordinator-new-visit = Nieuw bezoek
coordinator-plan-what = Wat en wie
coordinator-plan-when = Wanneer
coordinator-plan-pay = Wat betaald wordt
coordinator-plan = Bezoek plannen
coordinator-plan-and-assign = Plannen en toewijzen
coordinator-shopper-hint = Het bezoek staat meteen op de telefoon.
coordinator-day = Dag
coordinator-from = Van
coordinator-to = Tot
coordinator-fee = Honorarium
coordinator-cap = Aankoop vergoed tot
coordinator-currency = Munteenheid
coordinator-window-closed = Volgens de openingstijden is de winkel dit hele tijdvak gesloten.
coordinator-window-partly = De winkel is maar in een deel van dit tijdvak open: { $open }.
coordinator-window-dayparts = De winkel is gesloten in alle uren waarin het bezoek mag plaatsvinden.
coordinator-zone-unknown = Tijden zijn die van de winkel zelf.
coordinator-zone = Tijden zijn die van { $city } ({ $zone }).
coordinator-overnight = Het eindigt de volgende dag: { $window }.
coordinator-zone-own = Voor jou: { $window } ({ $zone }).
coordinator-planned = Gepland, nog aan niemand toegewezen
coordinator-planned-for = Gepland en toegewezen aan { $name }
coordinator-planned-open = Bezoek openen
coordinator-planned-another = Nog zo een plannen
coordinator-fault-missing = Vul dit in.
coordinator-fault-no-such-time = Die tijd bestaat op die dag niet.
coordinator-fault-no-length = Het tijdvak moet eindigen nadat het begint.
coordinator-fault-past = Dit tijdvak is al voorbij.
coordinator-fault-amount = Schrijf een bedrag zoals 12.50.
coordinator-fault-refused = De server neemt dit niet aan. Kies opnieuw.
# What a visit asks, offers, grades, pay and files taken in.
coordinator-on-board = Op het bord aanbieden
coordinator-board-hint = Elke shopper ziet het; wie het als eerste aanneemt en aan de voorwaarden voldoet, heeft het.
coordinator-plan-and-offer = Plannen en aanbieden
coordinator-planned-offered = Gepland en op het bord
coordinator-terms = Voorwaarden
coordinator-terms-change = Voorwaarden en termijnen wijzigen
coordinator-no-terms = Geen: op elk moment in het tijdvak, door iedereen. Een bezoek dat door de winkel niet doorgaat, wordt helemaal betaald.
coordinator-dayparts = Uren
coordinator-dayparts-hint = Elk moment in het tijdvak. Voeg uren toe om het te beperken, bijvoorbeeld lunchtijd op werkdagen.
coordinator-daypart-add = Uren toevoegen
coordinator-daypart-remove = { $hours } verwijderen
coordinator-remove = Verwijderen
coordinator-weekdays = Weekdagen
coordinator-from-hour = Uren van
coordinator-to-hour = Uren tot
coordinator-rotation = Afwisseling, dagen
coordinator-rotation-hint = Voordat dezelfde persoon terugkomt. Leeg: geen regel; vaak 90.
coordinator-rotation-of = Geteld per
coordinator-rotation-of-store = Deze winkel
coordinator-rotation-of-client = Alle winkels van de klant
coordinator-qualifications = Vereist
coordinator-qualifications-hint = Wat een shopper moet hebben, met komma’s ertussen. Stel het per persoon in onder Mensen.
coordinator-qualifications-known = Met komma’s ertussen. Iemand heeft: { $names }.
coordinator-offer-until = Aan te nemen tot
coordinator-offer-until-hint = In de tijd van de winkel. Leeg: tot het tijdvak eindigt.
coordinator-report-hours = Verslag binnen zoveel uur na het bezoek
coordinator-report-hours-hint = Leeg: tot het einde van het tijdvak.
coordinator-prevented-percent = Betaald als het door de winkel niet doorgaat, %
coordinator-prevented-percent-hint = Van het honorarium: gesloten, verhuisd of geweigerd.
coordinator-term-dayparts = Uren: { $hours }
coordinator-term-rotation-store = Niet binnen { $days ->
    [one] een dag
   *[other] { $days } dagen
  } na het vorige bezoek van dezelfde persoon aan deze winkel
coordinator-term-rotation-client = Niet binnen { $days ->
    [one] een dag
   *[other] { $days } dagen
  } na het vorige bezoek van dezelfde persoon aan een winkel van de klant
coordinator-term-qualifications = Vereist: { $names }
coordinator-term-offer = Aan te nemen tot { $day }, { $time }
coordinator-term-report = Verslag binnen { $hours ->
    [one] een uur
   *[other] { $hours } uur
  } na het bezoek
coordinator-term-prevented = { $percent } % van het honorarium als het door de winkel niet doorgaat
coordinator-fault-number = Schrijf een geheel getal dat past.
coordinator-fault-hours = Kies de weekdagen, van wanneer en tot wanneer.
coordinator-fault-never = Geen van deze uren ligt in het tijdvak.
coordinator-fault-after-window = Het tijdvak eindigt eerder.
coordinator-fault-offer-past = Dit is al voorbij.

coordinator-do-offer = Op het bord aanbieden
coordinator-did-offer = Op het bord
coordinator-agreed = Wat is afgesproken
coordinator-cap-is = Aankoop vergoed tot { $cap }
coordinator-pays = Betaling
coordinator-pays-fee = Honorarium { $fee }
coordinator-pays-part = Honorarium { $fee }, een deel van { $whole }, omdat het bezoek niet door kon gaan
coordinator-pays-purchase = Aankoop { $amount }
coordinator-pays-nothing = Niets
coordinator-grade = Kwaliteit van het verslag, 1–10
coordinator-grade-hint = Als je er een wilt geven: de shopper ziet het.
coordinator-graded = Verslag kreeg een { $grade } van 10
coordinator-grade-low = nog te leren
coordinator-grade-high = voorbeeldig
coordinator-declined = Wie het afsloeg
coordinator-no-reason = Geen reden gegeven
coordinator-quiz-passed = Quiz gehaald op { $day }, { $time }, { $tries ->
    [one] bij de eerste poging
   *[other] na { $tries } pogingen
  }
coordinator-moved-import = Het bestand is ingelezen
coordinator-moved-adopt = Teruggegeven, omdat er een opname van kwam

coordinator-holds = Heeft
coordinator-holds-change = Wijzigen wat { $name } heeft
coordinator-holds-nothing = Niets
coordinator-holds-hint = Eén per regel, bijvoorbeeld “Barista basis”. Bezoeken kunnen erom vragen.
coordinator-holds-saved = Bewaard

coordinator-import = Bestand inlezen
coordinator-import-body = Kon een telefoon een bezoek niet versturen, dan kan de shopper het als één bestand bewaren en aan je doorgeven. Wat erin zit, wordt gecontroleerd en opgenomen alsof de telefoon het had verstuurd; twee keer kan geen kwaad.
coordinator-import-file = Het bestand van het bezoek
coordinator-import-do = Inlezen
coordinator-import-missing = Kies eerst het bestand.
coordinator-import-too-large = Dit bestand is groter dan { $most }: dat kan niet van één bezoek zijn.
coordinator-import-done = Ingelezen
coordinator-import-known = Alles was hier al
coordinator-import-forked = Een andere versie was hier eerst
coordinator-import-aside = Het is apart gelegd en telt niet: het bezoek is geannuleerd, van iemand anders, of hier niet bekend.
coordinator-import-forked-body = De opname van dezelfde telefoon luidt hier anders. Beide zijn bewaard; het bezoek laat het zien.
coordinator-import-events = { $taken } van { $all } notities zijn nieuw.
coordinator-import-events-damaged = { $damaged } notities aan het eind zijn beschadigd. Ze zijn bewaard en tellen niet.
coordinator-import-media = { $taken } van { $all } foto’s en bestanden zijn nieuw.
coordinator-import-unfinished = { $taken } van { $all } onvoltooide foto’s en opnames zijn nieuw. Het bezoek laat ze zien.
coordinator-import-damage-absent = { $count ->
    [one] Eén foto of bestand stond niet meer op de telefoon.
   *[other] { $count } foto’s of bestanden stonden niet meer op de telefoon.
  }
coordinator-import-damage-changed = { $count ->
    [one] Eén foto of bestand is beschadigd en niet opgenomen.
   *[other] { $count } foto’s of bestanden zijn beschadigd en niet opgenomen.
  }
coordinator-import-damage-unfit = { $count ->
    [one] Eén bestand is van een soort of grootte die niet wordt bewaard.
   *[other] { $count } bestanden zijn van een soort of grootte die niet wordt bewaard.
  }
coordinator-import-damage-stray = { $count ->
    [one] Eén foto of bestand hoort bij niets in de opname en is niet opgenomen.
   *[other] { $count } foto’s of bestanden horen bij niets in de opname en zijn niet opgenomen.
  }
coordinator-import-damage-unreadable = { $count ->
    [one] Eén foto of bestand is niet te lezen.
   *[other] { $count } foto’s of bestanden zijn niet te lezen.
  }
coordinator-import-open = Bezoek openen
coordinator-import-another = Nog een inlezen

# How a visit's rules stand for a shopper.
coordinator-fit-name = { $name } · aan { $unmet ->
    [one] één regel
   *[other] { $unmet } regels
  } niet voldaan
coordinator-fit-holds = Heeft { $names }.
coordinator-fit-lacks = Heeft niet: { $names }.
coordinator-fit-new = { $of ->
    [client] Was de laatste { $days } dagen in geen winkel van de klant.
   *[store] Was hier de laatste { $days } dagen niet.
  }
coordinator-fit-been = { $of ->
    [client] Was in een winkel van de klant
   *[store] Was hier
  }, { $ago ->
    [0] vandaag
    [one] gisteren
   *[other] { $ago } dagen geleden
  }; de regel is { $days }.
coordinator-fit-going = Heeft nog een bezoek { $of ->
    [client] aan een winkel van de klant
   *[store] hier
  } van { $from } tot en met { $to }; de regel is { $days } dagen ertussen.
coordinator-fit-never = Geen dag van dit bezoek past bij de regel.
coordinator-fit-from = De eerste dag die past, is { $day }.
coordinator-fit-conflict-store = Een belangenconflict: deze winkel mag niet. Het staat in het profiel.
coordinator-fit-conflict-client = Een belangenconflict: de winkels van deze klant mogen niet. Het staat in het profiel.
coordinator-fit-limit-open = Heeft { $held } bezoeken van dit programma; het staat er { $most } tegelijk toe.
coordinator-fit-limit-period = Nam in deze periode { $held } bezoeken van dit programma aan; het staat er { $most } toe.
coordinator-fit-window-over = Het tijdvak is voorbij.
coordinator-fit-hours-over = Van de uren ({ $hours }) is in het tijdvak niets meer over.
coordinator-fit-anyway = Je kunt het toch geven. Het wordt bij het bezoek genoteerd.
coordinator-overridden = Hoewel niet aan elke regel was voldaan: { $why }

# Agreeing anew on a visit.
coordinator-change = Tijdvak, termijnen of honorarium wijzigen
coordinator-change-body = Wie het bezoek heeft, hoort het, en heeft de nieuwe afspraken op de telefoon zodra die weer verbinding heeft.
coordinator-change-from = Van, in de winkel
coordinator-change-to = Tot, in de winkel
coordinator-change-until = Aan te nemen tot, in de winkel
coordinator-change-until-hint = Leeg: tot het tijdvak eindigt.
coordinator-change-hours = Verslag binnen zoveel uur na het bezoek
coordinator-change-hours-hint = Leeg: tot het einde van het tijdvak.
coordinator-change-fee = Honorarium, { $currency }
coordinator-change-fee-hint = Het bezoek is aangenomen voor { $fee }: het kan alleen meer worden.
coordinator-change-send = Bezoek wijzigen
coordinator-change-nothing = Er is nog niets anders.
coordinator-fault-lower = Het is voor meer dan dat aangenomen.
coordinator-fault-earlier = Wie ermee bezig is, zou minder tijd hebben.
coordinator-did-change = Gewijzigd
coordinator-moved-change = Gewijzigd
coordinator-changed-window = Tijdvak { $after }; eerst { $before }
coordinator-changed-fee = Honorarium { $after }; eerst { $before }
coordinator-changed-offerUntil = Aan te nemen tot { $after }; eerst { $before }
coordinator-changed-reportWithinHours = Verslag { $after }; eerst { $before }
coordinator-changed-no-fee = geen
coordinator-changed-until-end = het einde van het tijdvak
coordinator-changed-hours = { $hours ->
    [one] binnen een uur na het bezoek
   *[other] binnen { $hours } uur na het bezoek
  }
coordinator-changed-by-end = tot het einde van het tijdvak

# Publishing a checklist, and what keeps it from being published.
coordinator-publish = Checklist publiceren
coordinator-publish-body = Kies het bestand van de checklist. Het wordt eerst nagekeken, en dan gepubliceerd zoals het is: een gepubliceerde versie wordt nooit gewijzigd.
coordinator-publish-file = Het bestand van de checklist
coordinator-publish-do = Publiceren
coordinator-publish-missing = Kies eerst het bestand.
coordinator-publish-done = Gepubliceerd
coordinator-publish-again = Onder deze versie is al een andere checklist gepubliceerd. Geef deze de volgende versie.
coordinator-misshapen = Dit is geen bestand van een checklist
coordinator-misshapen-whole = Het is niet als checklist te lezen. Kies een ander bestand.
coordinator-misshapen-parts = Deze delen ontbreken of zijn niet wat ze moeten zijn:
coordinator-flaws = { $count ->
    [one] Eén ding houdt het publiceren tegen
   *[other] { $count } dingen houden het publiceren tegen
  }
coordinator-flaw-named = { $words } ({ $id })
coordinator-flaw-duplicate-id = “{ $names }” komt meer dan eens voor.
coordinator-flaw-duplicate-id-mend = Geef elk een eigen id.
coordinator-flaw-unknown-standard = Het telt voor de standaard “{ $names }”, die de checklist niet heeft.
coordinator-flaw-unknown-standard-mend = Voeg de standaard toe, of noem er een die er is.
coordinator-flaw-unknown-moment = Het noemt het moment “{ $names }”, dat de checklist niet heeft.
coordinator-flaw-unknown-moment-mend = Voeg het moment toe, of noem er een dat er is.
coordinator-flaw-unknown-question = Het noemt de vraag “{ $names }”, die de checklist niet stelt.
coordinator-flaw-unknown-question-mend = Voeg de vraag toe, of noem er een die er is.
coordinator-flaw-unknown-section = Het hoort bij het onderdeel “{ $names }”, dat de checklist niet heeft.
coordinator-flaw-unknown-section-mend = Voeg het onderdeel toe, of zet het in een dat er is.
coordinator-flaw-same-moment = Het begint en eindigt met hetzelfde moment, “{ $names }”.
coordinator-flaw-same-moment-mend = Laat het met een ander eindigen.
coordinator-flaw-unknown-option = Het noemt de optie “{ $names }”, die niet wordt aangeboden.
coordinator-flaw-unknown-option-mend = Bied die optie aan, of noem er een die wordt aangeboden.
coordinator-flaw-no-options = Er is niets om uit te kiezen.
coordinator-flaw-no-options-mend = Voeg de opties toe.
coordinator-flaw-no-points = Het telt, en geen antwoord levert een punt op.
coordinator-flaw-no-points-mend = Laat minstens één antwoord iets opleveren, of laat het niet tellen.
coordinator-flaw-weights-all-zero = Alles weegt nul, dus is er niets om te middelen.
coordinator-flaw-weights-all-zero-mend = Geef er minstens één een gewicht.
coordinator-flaw-limit-below-target = De grens is korter dan het doel.
coordinator-flaw-limit-below-target-mend = Maak de grens even lang als het doel, of langer.
coordinator-flaw-bands-not-rising = De trappen lopen niet op, dus een ervan kan nooit tellen.
coordinator-flaw-bands-not-rising-mend = Laat elke trap verder reiken dan de vorige.
coordinator-flaw-scale-without-length = Het slechtste en het beste zijn hetzelfde.
coordinator-flaw-scale-without-length-mend = Laat de schaal van het ene getal naar het andere lopen.
coordinator-flaw-rating-off-scale = Het geeft punten voor het oordeel “{ $names }”, dat niet op de schaal staat.
coordinator-flaw-rating-off-scale-mend = Laat dat oordeel weg, of maak de schaal langer.
coordinator-flaw-range-reversed = Het minste is meer dan het meeste.
coordinator-flaw-range-reversed-mend = Wissel de twee om.
coordinator-flaw-not-earlier = Het hangt van de vraag “{ $names }” af, die niet eerder gesteld wordt.
coordinator-flaw-not-earlier-mend = Stel die vraag eerst, of laat het van een eerdere afhangen.
coordinator-flaw-never-so = Het wacht op een antwoord dat “{ $names }” nooit kan hebben.
coordinator-flaw-never-so-mend = Noem een antwoord dat op deze vraag mogelijk is.
coordinator-flaw-no-parts = Het vraagt hoe iemand eruitzag, en noemt niets om te beschrijven.
coordinator-flaw-no-parts-mend = Voeg toe wat beschreven moet worden, zoals naam of haar.
coordinator-flaw-recording-not-stated = Het neemt geluid op, en de checklist zegt niet dat dat daar volgens de wet mag.
coordinator-flaw-recording-not-stated-mend = Zeg dat het mag en op welke grond, of laat de vraag weg.
coordinator-flaw-moment-left-out = De lijst die voor de momenten in de plaats staat, heeft niets voor “{ $names }”.
coordinator-flaw-moment-left-out-mend = Voeg er een regel voor toe.
coordinator-flaw-critical-bonus = Het is kritiek en tegelijk een bonus: een gemiste bonus kost niets.
coordinator-flaw-critical-bonus-mend = Maak het een van de twee.
coordinator-flaw-quiz-answer-unknown = Het goede antwoord, “{ $names }”, is geen van de opties.
coordinator-flaw-quiz-answer-unknown-mend = Noem een van de opties.
coordinator-flaw-text-missing = De tekst in het { $language } ontbreekt.
coordinator-flaw-text-missing-mend = Schrijf hem, of haal de taal van de checklist af.

coordinator-unfinished = Op de telefoon niet voltooid
coordinator-unfinished-body = Dit kwam mee met het bestand van het bezoek. De telefoon had het bewaard en nog niet in het verslag opgenomen. Het hoort bij geen antwoord en telt nergens voor.
coordinator-unfinished-photo = Foto zoals de camera hem gaf, { $size }
coordinator-unfinished-sound = Afgebroken opname, { $size }
coordinator-unfinished-for = { $what }, voor “{ $question }”

coordinator-fault-comment = Zeg wat er moet gebeuren, hier of onder een vraag.

coordinator-by-shopper = Door { $name }
coordinator-window-is = Tijdvak { $window } { $zone }
coordinator-stale = Iemand anders was je voor
coordinator-stale-body = Je stap is niet gezet. Wat je schreef, staat er nog. Sinds je keek:
coordinator-explanation = Wat de shopper je schreef
coordinator-actions = Wat kan
coordinator-comment = Opmerking voor de shopper
coordinator-comment-overall = Aan de shopper, over het hele verslag
coordinator-comment-count = { $count ->
    [0] Nog geen vraag heeft een opmerking. Schrijf ze hieronder bij de vragen.
    [one] { $number } vraag heeft een opmerking.
   *[other] { $number } vragen hebben een opmerking.
  }
coordinator-reason = Reden
coordinator-reason-if-any = Reden, als je die wilt geven

coordinator-do-approve-publish = Goedkeuren en publiceren
coordinator-do-approve = Goedkeuren
coordinator-do-publish = Publiceren
coordinator-do-unpublish = Publicatie intrekken
coordinator-do-return = Terugsturen naar shopper
coordinator-do-reject = Afwijzen
coordinator-do-exclude = Uitsluiten
coordinator-do-include = Weer meetellen
coordinator-do-reopen = Opnieuw beoordelen
coordinator-do-assign = Toewijzen
coordinator-do-reassign = Aan een ander toewijzen
coordinator-do-withdraw = Terugnemen
coordinator-do-miss = Als gemist aanmerken
coordinator-do-cancel = Bezoek annuleren

coordinator-ask-unpublish = De eigenaar ziet het verslag niet meer. Het is weer goedgekeurd.
coordinator-ask-return = De shopper krijgt het verslag terug met je opmerkingen en stuurt het opnieuw.
coordinator-ask-reject = Het verslag wordt niet gebruikt en de shopper hoort waarom. Het kan opnieuw worden beoordeeld.
coordinator-ask-exclude = Het verslag is voor de eigenaar verborgen en telt nergens in mee. De shopper wordt wel betaald.
coordinator-ask-assign = Het bezoek staat meteen op de telefoon.
coordinator-ask-reassign = Het verdwijnt van de ene telefoon en komt op de andere. Wat al is vastgelegd, blijft bewaard en staat hier.
coordinator-ask-withdraw = Het bezoek wordt van de shopper teruggenomen en kan aan een ander worden gegeven.
coordinator-ask-miss = Het tijdvak ging voorbij zonder bezoek. Het kan opnieuw worden toegewezen.
coordinator-ask-cancel = Het bezoek gaat niet door. Wat al is vastgelegd, blijft bewaard en staat hier.

coordinator-confirm-unpublish = Publicatie intrekken
coordinator-confirm-return = Terugsturen
coordinator-confirm-reject = Dit verslag afwijzen
coordinator-confirm-exclude = Dit verslag uitsluiten
coordinator-confirm-assign = Toewijzen
coordinator-confirm-reassign = Toewijzen
coordinator-confirm-withdraw = Terugnemen
coordinator-confirm-miss = Als gemist aanmerken
coordinator-confirm-cancel = Dit bezoek annuleren

coordinator-did-approve-publish = Goedgekeurd en gepubliceerd
coordinator-did-approve = Goedgekeurd
coordinator-did-publish = Gepubliceerd
coordinator-did-unpublish = Niet meer gepubliceerd
coordinator-did-return = Teruggestuurd naar de shopper
coordinator-did-reject = Afgewezen
coordinator-did-exclude = Uitgesloten
coordinator-did-include = Telt weer mee
coordinator-did-reopen = Weer in beoordeling
coordinator-did-assign = Toegewezen
coordinator-did-reassign = Toegewezen
coordinator-did-withdraw = Teruggenomen
coordinator-did-miss = Als gemist aangemerkt
coordinator-did-cancel = Geannuleerd

coordinator-flags = Kijk hiernaar voor je beslist
coordinator-flag-phone-emptied = Telefoon kwam leeg terug
coordinator-flag-fork = Twee versies
coordinator-flag-second-journal = Tweede telefoon
coordinator-flag-aside = Apart gelegd
coordinator-flag-evidence-incomplete = Foto ontbreekt
coordinator-flag-evidence-unreadable = Foto onleesbaar
coordinator-flag-answers-misfit = Antwoord past niet
coordinator-flag-phone-emptied-body = Een telefoon die dit bezoek vastlegde, had niet alles verstuurd: minstens { $lostEntries } notities en { $lostFiles } foto’s of opnames ontbreken. De shopper kwam sindsdien terug op een telefoon zonder die gegevens, en heeft het gelezen. Duikt de eerste telefoon op, dan verstuurt hij ze en verdwijnt deze melding.
coordinator-flag-fork-body = Dezelfde telefoon stuurde twee verschillende versies van een deel van deze opname, zoals na het terugzetten van een back-up. Beide zijn bewaard; wat het eerst kwam, lees je hier.
coordinator-flag-second-journal-body = Dit bezoek is op { $journals } telefoons vastgelegd. Elke opname is bewaard; je leest er hier maar één.
coordinator-flag-aside-body = { $aside ->
    [one] Er kwam een opname binnen toen dit bezoek niet meer van de afzender was. Ze is bewaard en telt niet.
   *[other] Er kwamen { $aside } opnames binnen toen dit bezoek niet meer van de afzenders was. Ze zijn bewaard en tellen niet.
  }
coordinator-flag-evidence-incomplete-body = Niet elke foto die het verslag noemt, is er. Misschien staan ze nog op de telefoon en wachten ze op bereik.
coordinator-flag-evidence-unreadable-body = Een foto kwam precies zo aan als de telefoon hem stuurde, en is toch niet te tonen: afgebroken, beschadigd of veel te groot. Het bestand is bewaard en kan worden gedownload; misschien heeft de shopper een betere.
coordinator-flag-answers-misfit-body = Een antwoord past niet bij zijn vraag. Het staat er zoals het kwam, en telt zoals de regels voor de score zeggen.

coordinator-missing = Ontbreekt
coordinator-missing-moment = is niet gemarkeerd.
coordinator-missing-answer = is niet beantwoord.
coordinator-missing-unfit = heeft een antwoord dat niet past.
coordinator-missing-photos = { $needed ->
    [one] mist de foto.
   *[other] heeft { $needed } foto’s nodig.
  }
coordinator-missing-follow-up = mist de regel eronder.
coordinator-missing-characters = heeft minstens { $needed } tekens nodig.

coordinator-positions = Waar de telefoon was
coordinator-accuracy = ± { $metres } m
coordinator-distance = ongeveer { $metres } m van de plaats van de winkel
coordinator-journals = Ontvangen opnames
coordinator-journal-list = Telefoons en wat ze stuurden
coordinator-device = Telefoon
coordinator-standing = Stand
coordinator-standing-counted = Telt
coordinator-standing-aside = Apart gelegd
coordinator-forks = { $count ->
    [one] { $count } andere versie
   *[other] { $count } andere versies
  }
coordinator-events = Notities
coordinator-head = Vingerafdruk
coordinator-received = Laatst ontvangen
coordinator-moves = Wat er gedaan is
coordinator-no-moves = Niets sinds het gepland is.
coordinator-moved-to = { $moved }: nu { $state }
coordinator-fee-is = Honorarium { $fee }
coordinator-by = { $name }
coordinator-by-server = vanzelf, toen de opname binnenkwam
coordinator-moved-offer = Aangeboden
coordinator-moved-assign = Toegewezen
coordinator-moved-reassign = Aan een ander toegewezen
coordinator-moved-withdraw = Teruggenomen
coordinator-programmes = Programma’s
coordinator-plans = Planningen
coordinator-pay = Betalingen
coordinator-see-other-visit = Dat bezoek bekijken
coordinator-moved-replaced = Er is een ander bezoek voor in de plaats gemaakt
coordinator-moved-replaces = Gemaakt in plaats van een gemist bezoek
coordinator-moved-claim = Van het bord genomen
coordinator-moved-accept = Aangenomen
coordinator-moved-decline = Afgeslagen
coordinator-moved-start = Begonnen
coordinator-moved-submit = Ingeleverd
coordinator-moved-return = Teruggestuurd
coordinator-moved-resume = Weer opgepakt
coordinator-moved-approve = Goedgekeurd
coordinator-moved-reopen = Weer in beoordeling genomen
coordinator-moved-reject = Afgewezen
coordinator-moved-publish = Gepubliceerd
coordinator-moved-unpublish = Publicatie ingetrokken
coordinator-moved-exclude = Uitgesloten
coordinator-moved-include = Weer meegeteld
coordinator-moved-miss = Als gemist aangemerkt
coordinator-moved-cancel = Geannuleerd

coordinator-name = Naam
coordinator-role = Rol
coordinator-sees = Ziet
coordinator-sees-own = Eigen bezoeken
coordinator-invite = Iemand uitnodigen
coordinator-invite-send = Uitnodiging maken
coordinator-invited = Uitnodiging gemaakt
coordinator-mailed = De link is per e-mail verstuurd. Je kunt hem ook zelf doorgeven.
coordinator-not-mailed = Er is geen e-mail verstuurd: geef deze link zelf door.
coordinator-link = Uitnodigingslink
coordinator-link-until = Werkt één keer, tot { $day }.
coordinator-link-copy = Link kopiëren
coordinator-link-copied = Gekopieerd

coordinator-no-stores = Nog geen winkels
coordinator-no-stores-body = Voeg de eerste toe; dan kunnen er bezoeken worden gepland.
coordinator-add-store = Winkel toevoegen
coordinator-store-name = Naam
coordinator-city = Plaats
coordinator-time-zone-hint = Tijdvakken en verslagen gebruiken hem, bijvoorbeeld Europe/Riga.
coordinator-fault-time-zone = Deze tijdzone bestaat niet. Kies er een uit de lijst.
coordinator-client = Klant
coordinator-address = Adres
coordinator-time-zone = Tijdzone

coordinator-no-checklists = Er is nog geen checklist gepubliceerd
coordinator-questions = Vragen
coordinator-moments = Momenten
coordinator-asks = { $questions } vragen, { $moments } momenten, { $intervals } wachttijden
coordinator-optional = niet verplicht
coordinator-from-to = Van “{ $from }” tot “{ $to }”
coordinator-weight = gewicht { $weight }
coordinator-earns = Wat antwoorden opleveren
coordinator-view-fact = feit
coordinator-view-perception = beleving
coordinator-when-inside = in de winkel
coordinator-when-after = na afloop
coordinator-may-be-na = kan niet van toepassing zijn
coordinator-photos = { $count ->
    [one] met een foto
   *[other] met { $count } foto’s
  }
coordinator-not-scored = telt niet
coordinator-bonus = bonus
coordinator-critical = kritiek
question-yes-no = Ja of nee
question-choice = Eén keuze
question-choices = Meer keuzes
question-number = Getal
question-scale = Schaal
question-text = Korte tekst
question-narrative = Relaas
question-photo = Foto
question-money = Geldbedrag
question-date = Dag
question-time = Tijd van de dag
question-duration = Tijdsduur
question-staff = Beschrijving van personeel
question-receipt = Bon, met een foto
question-document = Document
question-sound = Geluidsopname
coordinator-scoring = Hoe de score ontstaat
coordinator-scoring-weighted = Het percentage van elk onderdeel telt naar zijn gewicht; het gewicht van onderdelen waarin niets te scoren is, wordt over de andere verdeeld.
coordinator-scoring-pooled = Alle punten van alle onderdelen worden bij elkaar geteld.
coordinator-scoring-na-omit = “Niet van toepassing” telt niet mee in de score.
coordinator-scoring-na-zero = “Niet van toepassing” levert niets op van wat mogelijk was.
coordinator-scoring-bonus = Een bonus kan de score tot hoogstens { $percent } optillen.
coordinator-scoring-pass = Een bezoek is geslaagd vanaf { $percent }.

# What hangs on answers, in a checklist.
coordinator-asked-if = Alleen gevraagd als { $condition }.
coordinator-required-if = Verplicht als { $condition }.
coordinator-follow-up = Nog één regel als het antwoord niet het goede is: “{ $text }”
coordinator-follow-up-if = Nog één regel als { $condition }: “{ $text }”
coordinator-prompts = Wat in het relaas hoort
coordinator-least = minstens { $least }
coordinator-most = hoogstens { $most }
coordinator-if-is = “{ $question }” gelijk is aan { $answer }
coordinator-if-among = “{ $question }” ook { $answer } bevat
coordinator-if-between = “{ $question }” van { $least } tot en met { $most } is
coordinator-if-at-least = “{ $question }” minstens { $least } is
coordinator-if-at-most = “{ $question }” hoogstens { $most } is
coordinator-if-answered = “{ $question }” beantwoord is
coordinator-if-unanswered = “{ $question }” niet beantwoord is
coordinator-if-marked = “{ $moment }” gemarkeerd is
coordinator-if-unmarked = “{ $moment }” niet gemarkeerd is
coordinator-if-not = niet ({ $condition })
coordinator-discreet = Gewone lijst voor in de winkel
coordinator-discreet-lead = Heet op het scherm “{ $title }”; wie een regel afvinkt, markeert het moment.
coordinator-recording = Geluid mag worden opgenomen
coordinator-contradictions = Wat niet samen kan
coordinator-contradiction-if = Staat bij “{ $question }” als { $condition }.

# Kept aside: what came in and does not count.
coordinator-appeals = Bezwaren
coordinator-aside = Apart gelegd
coordinator-aside-lead = Wat binnenkwam en niet telt. Er wordt niets weggegooid: laat het tellen, of leg het weg met een reden.
coordinator-aside-by = Apart gelegd, per stand
coordinator-aside-open = Te beslissen
coordinator-aside-decided = Beslist
coordinator-aside-none = Er wacht niets op je
coordinator-aside-none-body = Wat binnenkomt voor een bezoek dat geannuleerd, gemist of van iemand anders is, en wat niet te lezen is, verschijnt hier.
coordinator-aside-none-decided = Er is nog niets beslist
coordinator-aside-from = Van
coordinator-aside-visit = Voor
coordinator-aside-because = Waarom het niet telt
coordinator-aside-holds = Wat erin zit
coordinator-aside-kind-journal = Een opname
coordinator-aside-kind-fork = Twee versies van een opname
coordinator-aside-kind-tail = Een deel van een opname
coordinator-aside-title-journal = Een opname van { $name }
coordinator-aside-title-fork = Twee versies van een opname van { $name }
coordinator-aside-title-tail = Een deel van een opname van { $name }
coordinator-aside-visit-unknown = Een bezoek dat hier niet bekend is
coordinator-aside-visit-is = { $store }, { $window }
coordinator-aside-choice = { $visit }: { $state }
coordinator-aside-choice-of = { $visit }: { $state }, { $name }
coordinator-aside-entries = { $count ->
    [one] Eén notitie
   *[other] { $count } notities
  }
coordinator-aside-files = { $count ->
    [one] één foto of bestand
   *[other] { $count } foto’s of bestanden
  }
coordinator-aside-submitted = ingeleverd
coordinator-aside-not-submitted = niet ingeleverd
coordinator-aside-holds-unknown = Als bestand bewaard
coordinator-aside-holds-other = De andere: { $sum }
coordinator-aside-is-open = Te beslissen
coordinator-aside-is-decided = Beslist
coordinator-aside-received = ontvangen op { $day }, { $time }
coordinator-aside-to-visit = Het bezoek openen ({ $state })
coordinator-aside-because-cancelled = Bezoek was geannuleerd
coordinator-aside-because-missed = Bezoek was als gemist aangemerkt
coordinator-aside-because-someone-elses = Bezoek is van iemand anders
coordinator-aside-because-nobodys = Bezoek was teruggenomen
coordinator-aside-because-unknown-visit = Bezoek is niet bekend
coordinator-aside-because-fork = Er kwamen twee versies
coordinator-aside-because-journal-unreadable = Niet te lezen
coordinator-aside-because-journal-not-yours = Opname van iemand anders
coordinator-aside-because-head-mismatch = Sluit niet aan
coordinator-aside-why-cancelled = Het bezoek was geannuleerd voordat dit binnenkwam. { $name } was misschien zonder bereik in de winkel en wist er niet van.
coordinator-aside-why-missed = Het bezoek was als gemist aangemerkt voordat dit binnenkwam. Was { $name } er wel, laat het dan tellen.
coordinator-aside-why-someone-elses = Het bezoek was aan iemand anders gegeven voordat dit binnenkwam. Misschien was { $name } er toch.
coordinator-aside-why-nobodys = Het bezoek was niet meer van { $name } toen dit binnenkwam: het was teruggenomen of afgeslagen.
coordinator-aside-why-unknown-visit = Het noemt een bezoek dat hier niet is. Je kunt het bij een ander bezoek met dezelfde checklist voegen.
coordinator-aside-why-fork = Dezelfde telefoon stuurde twee verschillende versies van één opname, zoals na het terugzetten van een back-up. Wat het eerst kwam, geldt nu; kies welke moet tellen. Beide zijn bewaard.
coordinator-aside-why-journal-unreadable = Een deel ervan heeft een vorm die deze server niet kent, of is onderweg beschadigd. Het is precies bewaard zoals het kwam. De telefoon van { $name } heeft het nog, en zegt dat daar ook.
coordinator-aside-why-journal-not-yours = De telefoon van { $name } stuurde dit, terwijl de opname van iemand anders is: misschien gebruikten twee mensen één telefoon.
coordinator-aside-why-head-mismatch = Het sluit niet aan op wat eraan voorafging, dus is er onderweg iets veranderd of kwijtgeraakt. Het is precies bewaard zoals het kwam.
coordinator-aside-healed = Dezelfde telefoon heeft dit deel sindsdien heel gestuurd. Er ontbreekt niets; je kunt dit wegleggen.
coordinator-aside-says = Wat erin staat
coordinator-aside-says-lead = Zoals het verslag te lezen zou zijn, en wat het zou scoren. Zolang het apart ligt, telt het nergens voor.
coordinator-aside-no-report = Het is niet als verslag te tonen, omdat de checklist hier niet bekend is. Je kunt het als bestand bewaren.
coordinator-aside-versions = Versies
coordinator-aside-version-held = Geldt nu
coordinator-aside-version = Andere versie { $number }
coordinator-aside-version-shown = Deze versie
coordinator-aside-differs = verschilt vanaf notitie { $seq }
coordinator-aside-differences = Wat verschilt
coordinator-aside-differences-table = Beide versies, regel voor regel
coordinator-aside-differ-what = Wat
coordinator-aside-no-differences = Beide zeggen hetzelfde; alleen het tijdstip van noteren verschilt.
coordinator-aside-adopt = Laten tellen
coordinator-aside-adopt-body = Het bezoek wordt van { $name }, en deze opname is het verslag. Het kan dan worden beoordeeld en betaald als elk ander.
coordinator-aside-which = Voor welk bezoek
coordinator-aside-own-taken = Het eigen bezoek is intussen gedaan en kan niet worden teruggenomen. Voeg dit bij een ander bezoek aan dezelfde winkel met dezelfde checklist; is dat er niet, plan er dan eerst een.
coordinator-aside-takes-from = { $name } verliest dit bezoek aan { $sender } en hoort dat.
coordinator-aside-choose = Deze versie laten tellen
coordinator-aside-retry = Opnieuw proberen op te nemen
coordinator-aside-put-away = Wegleggen
coordinator-aside-put-away-journal = Wegleggen
coordinator-aside-put-away-fork = Houden wat nu geldt
coordinator-aside-put-away-tail = Wegleggen
coordinator-aside-put-away-body = Het telt niet, en wacht niet meer op een beslissing. Het is bewaard, kan als bestand worden bewaard en kan worden teruggehaald.
coordinator-aside-bring-back = Opnieuw beslissen
coordinator-aside-hint-journal = Wat je ook kiest, blijft in de geschiedenis staan en kan worden teruggedraaid.
coordinator-aside-hint-tail = Opnieuw proberen kan geen kwaad: het wordt opgenomen alsof de telefoon het net stuurde, of blijft hier.
coordinator-aside-hint-fork = De versie die nu geldt, komt ervoor in de plaats, en je kunt ze weer omwisselen.
coordinator-aside-hint-held = Dit is de versie die geldt. Bekijk de andere om die te laten tellen.
coordinator-aside-hint-judged = Het verslag is goedgekeurd of gesloten. Neem het weer in beoordeling voordat je een andere versie kiest.
coordinator-aside-did-adopt = Telt nu
coordinator-aside-did-choose = Nu telt een andere versie
coordinator-aside-did-put-away = Weggelegd
coordinator-aside-did-bring-back = Wacht weer op een beslissing
coordinator-aside-file = Als bestand
coordinator-aside-file-tail = Precies zoals het kwam, { $size }.
coordinator-aside-file-record = De opname zoals de telefoon haar zou bewaren, zonder de foto’s zelf. Ze kan onder Bezoeken weer worden ingelezen.
coordinator-aside-save = Bestand bewaren
coordinator-aside-look = Bekijken

# Which of several records tells a visit
coordinator-moved-choose = Volgens een andere opname
coordinator-record-before = De score was eerst { $before }.
coordinator-record-tells = Het verslag volgt deze.
coordinator-record-beside = Naast het verslag bewaard.
coordinator-record-goes-on = Gaat verder op telefoon { $device }.
coordinator-record-choice = Meer dan één opname
coordinator-record-choice-body = Het verslag volgt één opname. Bekijk een andere ernaast, en laat die het verslag zijn als ze beter is. Beide zijn bewaard.
coordinator-record-compare = Met telefoon { $device } vergelijken
coordinator-record-scores = Score: nu { $now }, volgens deze opname { $other }.
coordinator-record-choose = Deze opname laten gelden
coordinator-record-not-now = Ze kan niet gelden: ze is niet ingeleverd, of het verslag is al beoordeeld. Neem het verslag eerst weer in beoordeling.
coordinator-record-did = Het verslag is opnieuw uitgewerkt
coordinator-aside-record-held = Het verslag nu
coordinator-aside-record-shown = Deze opname

## What stands out in a report

coordinator-checks = Het bekijken waard
coordinator-checks-none = Er valt niets op.
coordinator-checks-looking = Vergelijken met andere bezoeken…
coordinator-checks-failed = Wat in dit verslag opvalt, kon nu niet worden uitgezocht. Open het bezoek opnieuw om het nog eens te proberen.
coordinator-checks-other = Het andere bezoek
coordinator-checks-compared = Vergeleken met { $ofShopper ->
    [0] geen ander bezoek
    [one] één ander bezoek
   *[other] { $ofShopper } andere bezoeken
  } van deze shopper, { $ofStore } aan deze winkel en { $ofChecklist } met deze checklist.
coordinator-checks-decide-nothing = Bij een eerlijk bezoek kan dit allemaal voorkomen: het zegt waar je moet kijken, en beslist niets.
coordinator-check-seconds = { $seconds } s
coordinator-check-prevented-unproven = Het bezoek kon niet doorgaan, en een foto of regel waaruit dat blijkt ontbreekt.
coordinator-check-out-of-order = “{ $moment }” is gemarkeerd vóór het moment waarmee de wachttijd begint.
coordinator-check-no-wait = “{ $moment }” is in dezelfde seconde gemarkeerd als het moment ervoor: niemand wachtte.
coordinator-check-before-window = Begonnen om { $at }, voordat het tijdvak begon om { $bound }.
coordinator-check-after-window = Begonnen om { $at }, nadat het tijdvak eindigde om { $bound }.
coordinator-check-outside-daypart = Begonnen om { $at }, buiten de afgesproken uren.
coordinator-check-receipt-elsewhen = De dag of tijd op de bon valt niet binnen het bezoek.
coordinator-check-over-cap = Op de bon staat { $total }, meer dan de { $cap } die wordt vergoed.
coordinator-check-contradiction = Deze antwoorden kunnen niet samen: { $text }
coordinator-check-says-little = Lang genoeg, maar het zegt weinig: { $words } verschillende woorden, waar er ongeveer { $needed } te verwachten zijn.
coordinator-check-same-words = Dezelfde woorden staan ook onder een andere vraag.
coordinator-check-dark = Een foto is te donker om iets op te zien.
coordinator-check-blurred = Een foto is te onscherp om te lezen.
coordinator-check-same-photo = Dezelfde foto is twee keer gegeven.
coordinator-check-photo-unassigned = Een foto hoort bij geen vraag.
coordinator-check-no-position = Er is geen positie vastgelegd, dus blijkt uit geen dat de telefoon in de winkel was. Shoppers mogen het uitzetten.
coordinator-check-far-from-store = De dichtstbijzijnde positie lag minstens { $nearestMetres } van de winkel, met een onnauwkeurigheid van { $accuracyMetres } meegerekend.
coordinator-check-position-vague = De beste positie is maar tot op { $accuracyMetres } nauwkeurig: ze zegt welk deel van de stad, niet welke winkel.
coordinator-check-moments-reversed = “{ $moment }” is gemarkeerd vóór “{ $before }”, dat in de checklist eerst komt.
coordinator-check-moments-at-once = Getikt binnen { $withinMs }: { $moments }. Misschien zijn ze achteraf gemarkeerd.
coordinator-check-wait-uncertain = Hoe lang “{ $wait }” duurde, is niet precies te zeggen: de telefoon sliep, of de klok is verzet.
coordinator-check-short-visit = Het duurde { $ms } van het eerste moment tot het laatste. In het midden van { $visits } andere bezoeken duurde het { $medianMs }.
coordinator-check-straight-line = Alle { $count } oordelen zijn gelijk.
coordinator-check-answered-fast = { $answers } vragen zijn beantwoord met doorgaans { $medianMs } ertussen: sneller dan de meeste mensen er een lezen.
coordinator-check-photo-elsewhere = { $who ->
    [same] Een foto lijkt op een die dezelfde shopper bij een ander bezoek gaf.
   *[other] Een foto lijkt op een die een andere shopper bij een ander bezoek gaf.
  }
coordinator-check-words-copied = { $who ->
    [same] { $share } van dit relaas staat woord voor woord in een eerder verslag van dezelfde shopper.
   *[other] { $share } van dit relaas staat woord voor woord in het verslag van een andere shopper.
  }
coordinator-check-edited-after = In de winkel gevraagd, en { $afterMs } na vertrek anders beantwoord.
coordinator-check-moment-after = De tijd van “{ $moment }” is { $afterMs } na vertrek uit de winkel gewijzigd.
coordinator-check-integrity-missed = Wie er was, antwoordt dit anders: de vraag is gesteld om dat te merken.

# Checklists in and out
coordinator-import-form = Formulier importeren
coordinator-save-as = Bewaren als
coordinator-save-as-xlsform = Formulier (XLSForm, .xlsx)
coordinator-save-as-json = Checklist (.json)
coordinator-save-as-standards = De standaarden ervan (.json)

# The list of visits
visits-submitted = Ingeleverd
visits-only-submitted = Alleen ingeleverd
visits-only-score = Alleen met score

# Reviewing one report: correcting, undoing, earlier visits.
coordinator-moved-edit = Een antwoord is gecorrigeerd
review-since = { $what }: { $name }, { $time }
review-kept = Niet verstuurd: wat je schreef voor “{ $move }”
review-put-away = Wegleggen
review-undo = Ongedaan maken
review-undone = Teruggedraaid
review-earlier = Eerdere bezoeken
review-earlier-store = Aan deze winkel
review-earlier-shopper = Door deze shopper
review-earlier-none = Geen voor dit.
review-edit = Dit antwoord corrigeren
review-edit-body = Voor een vergissing. Wat de shopper antwoordde, blijft bewaard en staat ernaast; de score volgt het gecorrigeerde antwoord. Eigenaren lezen dat het gecorrigeerd is.
review-edit-value = Gecorrigeerd antwoord
review-edit-seconds = Gecorrigeerd antwoord, in seconden
review-edit-total = Totaal
review-edit-date = Datum
review-edit-time = Tijd
review-edit-misfit = Dit kan geen antwoord op de vraag zijn.
review-edit-do = Corrigeren
review-edit-back = Terug naar het antwoord van de shopper
review-edited = Het antwoord is gecorrigeerd
review-edit-was = “{ $question }”: { $after }; de shopper zei { $before }
review-edit-undone = “{ $question }”: zoals de shopper zei, { $before }
review-position-drawing = Waar de telefoon was, vanuit de winkel gezien: { $metres } m ervandaan, tot op { $accuracy } m bekend
review-position-drawing-more = { $count ->
    [one] Waar de telefoon was, vanuit de winkel gezien
   *[other] Waar de telefoon was, { $count } keer, vanuit de winkel gezien: hoogstens { $metres } m ervandaan
  }
review-position-store = Winkel
review-position-scale = { $metres } m

# The queue of reports that wait for a review.
review-title = Te beoordelen
review-none = Hier is niets te beoordelen
review-next = De volgende beoordelen
review-next-is = Hierna, wacht het langst: { $visit }
review-all-done = Er wacht niets meer op een beoordeling.
review-any = Alle
review-by-store = Winkel
review-by-checklist = Checklist
review-by-shopper = Shopper
review-count = { $count ->
    [one] { $shown } verslag, wat het langst wacht eerst
   *[other] { $shown } verslagen, wat het langst wacht eerst
  }
visits-do-offer = Op het bord aanbieden
visits-do-withdraw = Terugnemen
visits-do-cancel = Bezoeken annuleren
visits-ask-offer = Elk gekozen bezoek dat gepland is, komt op het bord, voor wie het als eerste aanneemt. De andere blijven zoals ze zijn.
visits-ask-withdraw = Elk gekozen bezoek dat aangeboden of aan iemand gegeven is en nog niet begonnen, is weer gepland en van niemand. De andere blijven zoals ze zijn.
visits-ask-cancel = Elk gekozen bezoek dat nog geannuleerd kan worden, gaat niet door. Wat al is vastgelegd, blijft bewaard. De andere blijven zoals ze zijn.
visits-reason = Reden, als die er is
visits-leave = Zo laten
visits-doing-offer = Aanbieden
visits-doing-withdraw = Terugnemen
visits-doing-cancel = Annuleren
visits-moved = { $count ->
    [0] Geen bezoek is gewijzigd.
    [one] { $count } bezoek is gewijzigd.
   *[other] { $count } bezoeken zijn gewijzigd.
  }
visits-not-allowed = { $count ->
    [one] Bij { $count } kon het niet in deze stand.
   *[other] Bij { $count } kon het niet in deze stand.
  }
visits-stale = { $count ->
    [one] { $count } is intussen door iemand anders gewijzigd.
   *[other] { $count } zijn intussen door iemand anders gewijzigd.
  }
visits-moves-stopped = Gestopt.

# The list of stores
stores-count = { $count ->
    [one] { $shown } winkel
   *[other] { $shown } winkels
  }
stores-none-here = Hier zijn geen winkels
stores-reference = Nummer
stores-region = Regio
stores-any = Alle
stores-from-file = Uit een bestand
stores-shown = Getoond
stores-shown-measured = Gemeten
stores-shown-archived = Opzijgezet
stores-by-client = Klant
stores-by-region = Regio
stores-by-concept = Concept

# Ready checklists.
coordinator-library = Uit de bibliotheek
coordinator-library-lead = Kant-en-klare checklists met hun standaarden. Neem er een, en ze is van jou: gepubliceerd, en klaar om te plannen.
coordinator-library-holds = { $channel } · { $standards } standaarden, { $questions } vragen, { $moments ->
    [one] { $moments } moment
   *[other] { $moments } momenten
  }
coordinator-library-take = Nemen
coordinator-library-taken = Je hebt deze: bekijken

# Drafts of checklists.
coordinator-new-checklist = Nieuwe checklist
coordinator-compare-versions = Versies vergelijken
coordinator-change-checklist = Wijzigen
coordinator-standards = Standaarden
coordinator-drafts = Concepten
coordinator-draft-untitled = Checklist zonder titel
coordinator-draft-changed = gewijzigd op { $day } door { $person }
