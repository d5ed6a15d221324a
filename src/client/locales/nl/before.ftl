# What is read around a visit, before it and after: comes with its screens. Nothing here says what one is there for.

place = Plaats
open-map = Op de kaart openen
away = { $distance } hiervandaan
when = Wanneer
hours = Uren
pay = Vergoeding
report-due = Verslag uiterlijk
fee-and-cap = { $fee }, en onkosten tot { $cap }
expenses-up-to = Onkosten tot { $cap }
visit-not-downloaded = De lijst van dit bezoek staat nog niet op deze telefoon
visit-not-downloaded-body = Maak één keer verbinding, dan blijft hij leesbaar zonder bereik.
visit-ended = Dit bezoek is voor jou voorbij.
visit-taken-back = Dit bezoek is teruggenomen
visit-taken-back-body = Wat je hebt vastgelegd, blijft op deze telefoon en wordt nog verstuurd. Je coördinator beslist wat ermee gebeurt.
past-all = Alle { $count } tonen

accept = Aannemen
decline = Afslaan
decline-sure = Dit bezoek afslaan?
decline-body = Het gaat terug naar je coördinator, die het aan iemand anders geeft.
decline-reason = Reden (als je wilt)
needs-signal = Hiervoor is bereik nodig, en dat is er niet. Probeer het opnieuw als je bereik hebt: de lijst laat dan zien hoe het ervoor staat.
start = Bezoek beginnen
start-anyway = Toch beginnen
continue = Verder
begun-elsewhere = Dit bezoek is op een andere telefoon begonnen, of hier voordat deze telefoon gewist werd. Eerst wordt opgehaald wat is aangekomen, daar is verbinding voor nodig; daarna ga je zonder verder.
begin-beside-body = Geen bereik? Begin opnieuw: wat aankwam is bewaard, en wat je nu noteert, komt ernaast.
go-on-here = Ophalen en hier verdergaan
amend-here-body = Je hebt dit verslag op een andere telefoon ingevuld, of hier voordat deze telefoon gewist werd. Eerst wordt opgehaald wat is aangekomen, daar is verbinding voor nodig; daarna ga je zonder verder.
look-again = Kijk wat er terugkwam
see-report = Bekijk je antwoorden
storage-no = Deze telefoon kan nu niets bewaren, dus een bezoek kan niet beginnen. Maak ruimte, verlaat de privémodus en probeer het opnieuw.

# The briefing.
briefing = Instructie
briefing-time = Wat je klokt
briefing-waits = Van welk moment tot welk
briefing-wait = van “{ $from }” tot “{ $to }”
briefing-photograph = Wat je fotografeert
briefing-photos = { $count ->
    [one] één foto
   *[other] { $count } foto’s
  }
briefing-if-asked = als het zich voordoet
briefing-cap = Je krijgt tot { $cap } terug. Bewaar de bon.

# The quiz that comes before the start.
quiz = Quiz
quiz-first = Voor het begin komt een korte quiz: { $count ->
    [one] één vraag
   *[other] { $count } vragen
  } over de instructie.
quiz-go = Naar de quiz
quiz-open = Nog niet gehaald
quiz-is-passed = Gehaald op { $day }
quiz-question-of = Vraag { $number } van { $count }
quiz-right = Goed.
quiz-wrong = Net niet.
quiz-try-again = Kies opnieuw. Een fout antwoord kost niets.
quiz-next = Volgende vraag
quiz-finish = Klaar
quiz-passed = Gehaald
quiz-passed-body = Alles goed. Bij bezoeken met dezelfde lijst hoeft dit niet nog eens.
quiz-practise = Nog eens doorlopen
quiz-none = Bij dit bezoek is geen quiz
to-visit = Terug naar het bezoek

# Rules that are looked at before going.
rules-met = { $count ->
    [one] Eén voorwaarde, in orde
   *[other] { $count } voorwaarden, allemaal in orde
  }
rules-unmet = { $count ->
    [one] Eén voorwaarde is niet in orde
   *[other] { $count } voorwaarden zijn niet in orde
  }
rule-deadline = Je kunt het nemen tot { $day } { $time }.
rule-deadline-over = Je kon het nemen tot { $day } { $time }.
rule-qualification = Gevraagd wordt { $names }: dat heb je.
rule-qualification-lacking = Gevraagd wordt { $names }, en dat heb je nog niet. Vraag je coördinator hoe je het krijgt.
# How many visits of one program a person may take.
rule-conflict = Dit bezoek is niet voor jou. Vraag je coördinator waarom.
rule-limit-open = Je mag er { $most } tegelijk hebben; je hebt er { $held }.
rule-limit-open-full = Je hebt er { $held }, meer kan niet tegelijk. Lever je er een in, dan kun je een andere nemen.
rule-limit-period = Je mag er in deze periode { $most } nemen; je hebt er { $held } genomen.
rule-limit-period-full = Je hebt er in deze periode { $held } genomen, meer kan niet. In de volgende kun je er weer nemen.
rule-rotation-new = { $of ->
    [client] Je was de laatste { $days } dagen bij geen van deze plaatsen.
   *[store] Je was hier de laatste { $days } dagen niet.
  }
rule-rotation = { $of ->
    [client] Je was bij een van deze plaatsen
   *[store] Je was hier
  } { $ago ->
    [0] vandaag
    [one] gisteren
   *[other] { $ago } dagen geleden
  }; de regel is { $days }.
rule-rotation-from = Vanaf { $day } kan het wel.
rule-rotation-too-late = Vanaf { $day } zou het kunnen, maar dat is na de tijd van dit bezoek.
rule-rotation-claim = Je hebt nog een bezoek { $of ->
    [client] bij een van deze plaatsen
   *[store] hier
  } van { $from } tot { $to }; de regel is { $days } dagen ertussen.
rule-rotation-claim-on = De eerste dag die er ver genoeg van af ligt, is { $day }.
rule-rotation-claim-never = Geen dag van dit bezoek ligt er ver genoeg van af.
rule-window-not-yet = De tijd begint { $day } om { $time }.
rule-window-open = De tijd is begonnen; hij eindigt { $day } om { $time }.
rule-window-over = De tijd was { $day } om { $time } voorbij. Vraag je coördinator voordat je gaat.
rule-daypart-now = De gevraagde uren ({ $hours }) lopen nu, tot { $time }.
rule-daypart-next = De gevraagde uren zijn { $hours }; de volgende beginnen { $day } om { $time }.
rule-daypart-over = Van de gevraagde uren ({ $hours }) is binnen deze tijd niets meer over. Vraag je coördinator voordat je gaat.

# Whether phone and person are ready.
ready = Klaar voor dit bezoek?
ready-looking = Even kijken …
ready-all = Alles klaar
ready-some = { $count ->
    [one] Eén ding om naar te kijken
   *[other] { $count } dingen om naar te kijken
  }
ready-body = Een blik op deze telefoon voordat je gaat. De eerste regel en de quiz komen voor het begin; de rest is goed om te weten.
ready-again = Opnieuw kijken
ready-keeps = Verslagen
ready-keeps-good = Er is een verslag geschreven, teruggelezen en gewist: verslagen worden hier bewaard.
ready-keeps-warn = Verslagen worden hier bewaard, maar deze browser zegt niet dat elk meteen op de schijf staat. Laat de app na de laatste tik nog even open.
ready-keeps-bad = Hier kan niets worden bewaard. Maak ruimte of verlaat de privémodus en kijk opnieuw.
ready-stays = Blijvend bewaard
ready-stays-good = De browser heeft beloofd de verslagen van deze app niet uit zichzelf te wissen.
ready-stays-installed = De app staat op het beginscherm, dus de verslagen blijven.
ready-stays-warn = De browser mag verslagen wissen als er weinig ruimte is. Met de app op het beginscherm gebeurt dat niet.
ready-stays-ask = Vraag het de browser
ready-stays-install = Zet hem op het beginscherm
ready-space = Ruimte
ready-space-good = Er is ongeveer { $free } vrij voor foto’s.
ready-space-warn = Er is maar ongeveer { $free } vrij. Foto’s passen er misschien niet bij: maak ruimte voordat je gaat.
ready-space-unknown = Deze browser zegt niet hoeveel er vrij is.
ready-clock = Klok
ready-clock-good = De klok van deze telefoon loopt gelijk.
ready-clock-ahead = De klok van deze telefoon loopt { $minutes ->
    [one] een minuut
   *[other] { $minutes } minuten
  } voor. Dat geeft niet: tijden worden rechtgezet met de klok van de server.
ready-clock-behind = De klok van deze telefoon loopt { $minutes ->
    [one] een minuut
   *[other] { $minutes } minuten
  } achter. Dat geeft niet: tijden worden rechtgezet met de klok van de server.
ready-clock-unknown = Nog niet vergeleken met de klok van de server. Maak één keer verbinding, dan wel.
ready-content = Inhoud
ready-content-good = De instructie, de lijst en de hele app staan op deze telefoon. Bereik is niet nodig.
ready-content-warn = De app staat nog niet helemaal op deze telefoon. Houd hem een minuut open met bereik en kijk opnieuw.
ready-quiz = Quiz
ready-quiz-good = Gehaald.
ready-quiz-warn = Hij komt voor het begin en duurt een minuut.
ready-camera = Camera
ready-camera-granted = Toegestaan.
ready-camera-prompt = De browser vraagt het bij de eerste foto. Beter hier dan daar.
ready-camera-denied = Niet toegestaan. Sta hem toe in de instellingen van de browser voor deze site, of gebruik de camera-app van de telefoon.
ready-camera-not-needed = Niet nodig bij dit bezoek.
ready-microphone = Microfoon
ready-microphone-granted = Toegestaan.
ready-microphone-prompt = De browser vraagt het bij de eerste opname. Beter hier dan daar.
ready-microphone-denied = Niet toegestaan. Sta hem toe in de instellingen van de browser voor deze site.
ready-microphone-not-needed = Niet nodig bij dit bezoek.
ready-position = Locatie
ready-position-granted = Toegestaan. Waar je begint, wordt één keer genoteerd, met hoe precies het is.
ready-position-prompt = Sta je het toe, dan wordt één keer genoteerd waar je begint. Dat helpt als iemand aan je bezoek twijfelt.
ready-position-denied = Niet toegestaan. Dat geeft niet: er hangt niets van af.
ready-position-not-needed = Niet nodig bij dit bezoek.
ready-allow = Toestaan

# Visits that one may take.
offers = Aanbod
offers-by = Volgorde
offers-by-day = Op dag
offers-by-place = Op plaats
offers-none = Nu geen aanbod
offers-none-body = Bezoeken die je kunt nemen, komen hier te staan. Ze komen ook met een bericht, als je dat hebt aangezet.
offer-until = Te nemen tot { $day } { $time }
offer-take = Neem het
offer-leave = Niets voor mij
offer-taken = Het is van jou: { $store }
offer-see = Bekijk het
offer-left = Weggelegd. Niemand vindt dat erg.
offer-gone = Iemand anders was sneller met { $store }. Het staat niet meer op de lijst.
offer-leave-title = { $store } laten gaan?
offer-leave-body = Je krijgt het niet meer te zien. Een reden helpt om beter te plannen en wordt je niet aangerekend.
offer-reason = Waarom (als je wilt)
offer-reason-far = Te ver
offer-reason-time = De tijd komt me niet uit
offer-reason-fee = Het betaalt te weinig
offer-reason-known = Ze kennen me daar
offer-reason-other = Iets anders
offer-reason-note = In je eigen woorden
offer-held = Dit kun je nog niet nemen.

# What a person earned, and how their reports were graded.
earnings = Verdiensten
earnings-none = Nog niets verdiend
earnings-none-body = Elk bezoek dat je inlevert, komt hier te staan, met wat het opbrengt en hoe ver het is.
earnings-expected = Verwacht
earnings-expected-body = gepland of bezig
earnings-review = In beoordeling
earnings-review-body = ingeleverd, bij de redacteur
earnings-approved = Goedgekeurd
earnings-approved-body = deze betaalt het bureau
earnings-and-expenses = en { $amount } onkosten
earnings-expenses-up-to = en onkosten tot { $amount }
earnings-month-approved = { $amount } goedgekeurd
earned-expenses = onkosten
earnings-nothing = niets
money-ahead = Nog niet ingeleverd
money-underway = Bezig
money-submitted-today = Sinds vandaag bij de redacteur
money-submitted = Sinds { $days ->
    [one] een dag
   *[other] { $days } dagen
  } bij de redacteur
money-returned = Teruggestuurd: er wordt om veranderingen gevraagd
money-approved = Goedgekeurd
money-missed = Gemist
money-cancelled = Afgezegd
money-rejected = Afgekeurd
money-declined = Afgeslagen
grades = Kwaliteit van je verslagen
grades-body = Elke stip is het cijfer van een redacteur voor één verslag, van 1 tot 10.
grades-none = Nog geen cijfers
grades-too-few = { $count ->
    [one] Eén cijfer tot nu toe: te weinig voor een gemiddelde.
   *[other] { $count } cijfers tot nu toe: te weinig voor een gemiddelde.
  }
grades-average = Gemiddeld { $average }, over { $count } verslagen
grades-table = Als tabel
grades-day = Dag
grades-where = Plaats
grades-grade = Cijfer
