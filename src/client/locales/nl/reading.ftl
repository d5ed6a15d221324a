# Wat eigenaren lezen van alles wat gepubliceerd is: cijfers, elk met hoe precies het bekend is.

reading-overview = Overzicht
reading-standards = Standaarden
reading-waits = Wachttijden
reading-consistency = Consistentie
reading-over-time = Verloop

reading-overview-question = Hoe was de service, is die echt veranderd, en waar loont het om te kijken?
reading-standards-question = Aan welke standaarden is voldaan, aan welke niet, en wat kost dat?
reading-waits-question = Hoe lang wachten mensen, en hoe vaak langer dan de bedoeling is?
reading-consistency-question = Is de service overal gelijk, of hangt ze af van de winkel, het uur of het kanaal?
reading-over-time-question = Wat is er meer veranderd dan door toeval?

reading-nothing = Nog niets te lezen
reading-nothing-body = Cijfers verschijnen met het eerste gepubliceerde bezoek.
reading-from = Van
reading-to = Tot en met
reading-month = Maand
reading-figures = Cijfers
reading-score = Score
reading-speed = Snelheid
reading-quality = Kwaliteit
reading-standard = Standaard
reading-channel = Kanaal
reading-visits-column = Bezoeken
reading-visits = { $count ->
    [one] { $count } bezoek
   *[other] { $count } bezoeken
  }

# Hoe precies een cijfer bekend is. Het interval bevat wat het schat in 95 van de 100 gevallen.
reading-between = tussen { $low } en { $high }
reading-known-to = Nauwkeurigheid
reading-why-one = één bezoek zegt niet hoe ver het ernaast zit
reading-why-alike = tot nu toe allemaal gelijk, dus niet te zeggen hoe ver het ernaast zit
reading-why-too-few = te weinig bezoeken om te zeggen hoe ver het ernaast zit
# Geen bezoek, of geen waarin het van toepassing was.
reading-none = niets gemeten

# Wat er veranderd is sinds de maanden ervoor: `before` zijn die maanden, `low` en `high` zijn punten.
reading-change-up = { $low } tot { $high } punten beter dan { $before }.
reading-change-down = Slechter dan { $before }, met { $low } tot { $high } punten.
reading-change-none = Het verschil met { $before } kan toeval zijn: { $low } tot { $high } punten.
reading-change-nothing = Niets uit { $before } om mee te vergelijken.
reading-change-unbounded = Te weinig bezoeken om met { $before } te vergelijken.

reading-costly = Wat het meeste kost
reading-costly-none = Er ging niets verloren: aan elke standaard is voldaan.
reading-all-standards = Alle standaarden
reading-each-standard = Wat elke kost
reading-lost = { $points } punten per bezoek
reading-met = { $share } voldaan
reading-met-column = Voldaan
reading-trend = Maand voor maand
reading-trend-of = { $name }: hoe vaak eraan voldaan is, maand voor maand
reading-share-limits = Rond { $middle }. Binnen de gekleurde treden ligt wat bij zoveel bezoeken toeval kan zijn; wat erbuiten ligt, heeft een oorzaak.
reading-what-for = Waar het voor is, en hoe het gaat
reading-how-to = Hoe:

reading-look = Winkels om naar te kijken
reading-look-none = Geen winkel ligt verder onder de andere dan toeval verklaart.
reading-look-why = Verder onder de score van alle winkels (de streepjeslijn) dan toeval verklaart, ook bij zoveel winkels.
reading-look-judged = { $judged ->
    [one] Eén winkel heeft genoeg bezoeken om van andere te onderscheiden
   *[other] { $judged } winkels hebben genoeg bezoeken om van andere te onderscheiden
  }{ $few ->
    [0] .
    [one] , één heeft er te weinig.
   *[other] , { $few } hebben er te weinig.
  }

reading-where = Waar
reading-where-why = Bezoeken die aan de standaard voldeden, van alle waarin hij is waargenomen; hoe donkerder, hoe vaker het misging.
reading-more-stores = { $count ->
    [one] Nog één winkel is niet getoond.
   *[other] Nog { $count } winkels zijn niet getoond.
  }
reading-of = { $met } van { $n }

reading-waits-none = In deze maanden is geen wachttijd met zekerheid gemeten.
reading-wait = Wachttijd
reading-waits-counted = Wachttijden
reading-median = De helft wacht minder dan
reading-p90 = Negen van de tien wachten minder dan
reading-on-target = Binnen { $target }
# `target`, `low` en `high` zijn tijden: elk bezoek wordt gehouden aan het doel dat toen in zijn winkel gold.
reading-on-own-target = Binnen het eigen doel ({ $target } in de meeste bezoeken)
reading-on-own-targets = Binnen het eigen doel ({ $low } tot { $high })
reading-on-target-column = Binnen het doel
reading-target = doel { $target }
reading-wait-chart = { $name }: hoeveel wachttijden hoe lang duurden
reading-bar = { $from } tot { $to }: { $count ->
    [one] één wachttijd
   *[other] { $count } wachttijden
  }
# Wat elke persoon vooraan in de rij aan een wachttijd toevoegt.
reading-per-person = Elke persoon ervoor voegt toe
reading-per-person-up = Hoe langer de rij, hoe langer het wachten.
reading-per-person-down = Hoe langer de rij, hoe korter het wachten.
reading-per-person-none = Een langere rij maakt niet meer verschil dan toeval verklaart.
reading-per-person-too-few = Te weinig bezoeken om te zeggen wat elke persoon ervoor toevoegt.
reading-per-person-one = Uit één bezoek kan niemand zeggen wat elke persoon ervoor toevoegt.
reading-per-person-alike = Tot nu toe allemaal gelijk, dus niemand kan zeggen wat elke persoon ervoor toevoegt.
reading-per-person-same-queue = Er stonden elke keer evenveel mensen voor, dus niemand kan zeggen wat er één meer toevoegt.
reading-by-queue = Naar het aantal mensen ervoor in de rij
reading-queue = In de rij
reading-queue-nobody = Niemand ervoor
reading-queue-few = 1 of 2 ervoor
reading-queue-some = 3 tot 5 ervoor
reading-queue-many = 6 of meer ervoor
reading-queue-uncounted = In deze maanden heeft niemand de mensen ervoor in de rij geteld.
reading-queue-not-asked = De checklist die deze wachttijd meet, vraagt niet hoeveel mensen er voor stonden in de rij.

# Scores naar hoe druk het was; `low` en `high` zijn punten per persoon ervoor.
reading-busy = Als het druk is
reading-busy-why = Scores naar het aantal mensen ervoor in de rij. De snelheid daalt als de rij groeit; de kwaliteit hoeft dat niet.
reading-busy-not-asked = Hoe druk het was, is niet te zeggen: geen checklist van deze maanden vraagt hoeveel mensen er voor stonden in de rij.
reading-busy-up = stijgt met elke persoon ervoor, met { $low } tot { $high } punten.
reading-busy-down = daalt met elke persoon ervoor, met { $low } tot { $high } punten.
reading-busy-none = verandert met elke persoon ervoor niet meer dan door toeval: { $low } tot { $high } punten.
reading-busy-too-few = is uit te weinig bezoeken bekend om te zeggen wat een rij ermee doet.
reading-busy-one = is uit maar één bezoek bekend, dus niemand kan zeggen wat een rij ermee doet.
reading-busy-alike = was tot nu toe gelijk, dus niemand kan zeggen wat een rij ermee doet.
reading-busy-same-queue = is niet te vergelijken: er stonden elke keer evenveel mensen voor.
reading-by-daypart = Naar dagdeel
reading-daypart = Dagdeel
reading-daypart-night = Nacht, tot 6 uur
reading-daypart-morning = Ochtend, 6 tot 11 uur
reading-daypart-midday = Lunchtijd, 11 tot 14 uur
reading-daypart-afternoon = Middag, 14 tot 18 uur
reading-daypart-evening = Avond, vanaf 18 uur
reading-as-table = Hetzelfde als tabel
reading-save-xlsx = Bewaren als Excel
reading-save-csv = Bewaren als CSV
reading-save-others = Andere tabellen als CSV:
reading-wait-times = Hoeveel wachttijden hoe lang duurden
reading-save-svg = Grafiek bewaren als SVG
reading-save-png = Bewaren als PNG
reading-no-chart = Zonder netwerk is de grafiek niet te tekenen. De cijfers staan in de tabel eronder.

reading-parts = Waaruit de verschillen bestaan
reading-parts-why = Scores verschillen van bezoek tot bezoek. Zoveel daarvan hangt samen met de winkel, met wie er bezocht, met het kanaal en met het uur, elk los van de andere; de rest verschilt van het ene bezoek tot het andere.
reading-part-store = De winkel
reading-part-shopper = Wie er bezocht
reading-part-channel = Het kanaal
reading-part-daypart = Het dagdeel
reading-part-visit = Van het ene bezoek tot het andere
reading-part-apart = { $groups } ervan, ongeveer { $points } punten van de ene tot de andere
reading-part-within = ongeveer { $points } punten, wie dezelfde winkel ook op hetzelfde uur bezoekt
reading-part-only = { $groups ->
    [0] geen
   *[other] maar één: niets te onderscheiden
  }
reading-parts-from = { $visits ->
    [one] Uit één bezoek.
   *[other] Uit alle { $visits } bezoeken die een score hebben.
  }
reading-parts-sampled = Uit { $visits } bezoeken: alle van één winkel op de { $oneIn }, wat hun scores ook zijn.
reading-parts-too-few = Er zijn te weinig bezoeken om te zeggen wat waarmee samenhangt.
reading-parts-tied = Deze gingen altijd samen: heeft elke winkel een eigen bezoeker, kanaal of uur, dan kan niemand zeggen wat daarvan het verschil maakt.
reading-parts-alike = Alle scores zijn gelijk.
reading-spreads = Elk op zichzelf
reading-spreads-why = Dezelfde verschillen, naar één ervan alleen bekeken: die neemt dan mee wat daar verder anders was.
reading-between-store = Van winkel tot winkel
reading-between-channel = Van kanaal tot kanaal
reading-between-daypart = Naar dagdeel
reading-between-shopper = Naar wie er bezocht
reading-spread = { $groups } ervan, { $between } punten uiteen; binnen één { $within } punten
reading-spread-unsaid = { $groups ->
    [0] geen
    [one] maar één
   *[other] { $groups } ervan, elk met te weinig bezoeken
  }
reading-across = Dezelfde standaard in elk kanaal
reading-across-none = Geen standaard is in meer dan één kanaal waargenomen.
reading-channel-store = Winkel
reading-channel-phone = Telefoon
reading-channel-web = Website
reading-channel-email = E-mail
reading-channel-social = Sociaal netwerk
reading-channel-drive-through = Drive-through
reading-channel-delivery = Bezorging

reading-run = { $title }, versie { $version }
reading-limits = Rond { $middle }. Bij stabiele service liggen de maanden tussen { $low } en { $high }; wat erbuiten ligt, heeft een oorzaak.
reading-no-limits-too-few = Te weinig maanden van deze versie om toeval van verandering te onderscheiden.
reading-no-limits-alike = Alle maanden zijn gelijk.
reading-signals = Meer dan toeval
reading-point = { $month }: { $score }, { $count ->
    [one] één bezoek
   *[other] { $count } bezoeken
  }
reading-signal-beyond-limit = buiten de grenzen
reading-signal-range-beyond-limit = een grotere stap dan gewoonlijk
reading-signal-long-run = acht maanden op rij aan één kant
reading-signal-near-limit = drie van vier maanden bij een grens

# Vergelijken: twee kanten, elk enkele winkels en enkele maanden.
reading-compare = Vergelijken
reading-compare-question = Verschillen twee groepen winkels, of twee perioden, meer dan door toeval?
reading-side-a = Eerste
reading-side-b = Tweede
reading-mark-a = 1
reading-mark-b = 2
reading-side = { $group }, { $period }
reading-which-stores = Welke winkels
reading-all-stores = Alle winkels
reading-region = Regio
reading-concept = Concept
reading-pick = Winkels die ik kies
reading-picked = { $count ->
    [0] Geen winkels
    [one] Eén winkel
   *[other] { $count } winkels
  }
reading-pick-some = Kies een of meer winkels.
reading-find-store = Winkel zoeken
reading-stores-found = Gevonden winkels
reading-no-such-store = Geen winkel heeft deze woorden in naam of plaats.
reading-picked-stores = Gekozen winkels
reading-drop-store = { $name } weglaten
reading-swap = Omwisselen
reading-compare-nothing = Niets te vergelijken
reading-compare-nothing-body = Geen van beide kanten heeft een gepubliceerd bezoek. Kies andere winkels of maanden.
reading-shared = { $count ->
    [one] Eén bezoek staat aan beide kanten
   *[other] { $count } bezoeken staan aan beide kanten
  }
reading-shared-body = De grenzen hieronder nemen aan dat beide kanten eigen bezoeken hebben, dus hier is er niet op te bouwen. Kies kanten die geen bezoek delen.
reading-difference-a = De eerste is { $low } tot { $high } punten beter.
reading-difference-b = De tweede is { $low } tot { $high } punten beter.
reading-difference-none = Het verschil kan toeval zijn: { $low } tot { $high } punten.
reading-difference-unbounded = Te weinig bezoeken om ze te onderscheiden.
reading-difference-nothing = Aan één kant niets om mee te vergelijken.
reading-compared = { $apart ->
    [0] Geen standaard verschilt meer dan door toeval
    [one] Eén standaard verschilt meer dan door toeval
   *[other] { $apart } standaarden verschillen meer dan door toeval
  }, van { $count } aan beide kanten. Bij zoveel zou toeval alleen er ongeveer { $chance } anders doen lijken.
reading-compared-none = Geen standaard is aan beide kanten waargenomen.
reading-of-visits = van { $count ->
    [one] { $count } bezoek
   *[other] { $count } bezoeken
  }

# Eén winkel, en alles wat ervan is vastgelegd.
reading-store-nothing = Er is nog geen bezoek aan deze winkel gepubliceerd.
reading-store-all = Alle winkels in dezelfde maanden: { $score }, { $bounds }.
reading-missed = Keer op keer gemist
reading-missed-why = Standaarden die bij twee of meer bezoeken zijn gemist.
reading-missed-none = Geen standaard is bij meer dan één bezoek gemist.
reading-missed-of = gemist bij { $missed } van { $n }
reading-timeline = Alles wat is vastgelegd
reading-timeline-why = Bezoeken en klachten in elk kanaal, de nieuwste eerst.
reading-timeline-none = Van deze winkel is nog niets vastgelegd.
reading-timeline-missed = Gemist: { $names }
reading-complaint = Klacht
reading-return = Retour
reading-about = Over: { $name }
