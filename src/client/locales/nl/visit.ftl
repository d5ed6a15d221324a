# What is read within a visit; comes with its screens. Nothing here says what one is there for: the screen may be seen.

tab-moments = Momenten
tab-questions = Vragen
tab-finish = Afronden
dim = Scherm dimmen

moment-mark = Tik als het gebeurt
moment-next = Volgende: { $moment }
moment-previous = Terug: { $moment }
moment-starts = Begin van: { $waits }
moment-stops = Einde van: { $waits }
moment-late = Ik tikte te laat
moment-not-seen = Ik heb het niet gezien
moment-marked = { $moment }: { $time }
moment-did-not-happen = Het gebeurde niet
moment-not-happened = Niet gebeurd
moment-others = Nog niet gemarkeerd
moment-marked-list = Gemarkeerd
moment-mark-now = Nu markeren
moment-optional = als het gebeurt
moments-to-questions = Naar de vragen
waits = Wachttijden
wait-definitions = wat telt
wait-from = Begint: { $moment }
wait-to = Stopt: { $moment }
wait-running = loopt
wait-target = doel { $target }
wait-bounds = tussen { $least } en { $most }
wait-at-least = minstens { $least }
wait-because-session-changed = De app is tussendoor opnieuw gestart, dus de precieze tijd is niet te zeggen. Beide grenzen zijn bewaard.
wait-because-clocks-disagree = De telefoon sliep of de klok werd verzet, dus de precieze tijd is niet te zeggen. Beide grenzen zijn bewaard.
wait-because-out-of-order = Het einde is vóór het begin gemarkeerd. Verbeter het moment dat niet klopt.
source-tap = Getikt
source-receipt = Van de bon
source-estimate = Geschat
source-corrected = Verbeterd
source-back = Teruggenomen

correct-title = “{ $moment }” verbeteren
correct-now = Het was om
correct-later = { $seconds } s later
correct-earlier = { $seconds } s eerder
correct-why = Waarom
reason-undo = Verkeerd getikt
reason-late = Ik tikte te laat
reason-early = Ik tikte te vroeg
reason-wrong-moment = Verkeerd moment
reason-remembered = Ik weet het nu beter
reason-receipt = Het staat op de bon
correct-note = Notitie (als je wilt)
correct-save = Verbetering bewaren
correct-take-back = Terugnemen
correct-history = Alles wat gezegd is
correct-kept = De eerste tijd blijft in het verslag staan.
add-title = “{ $moment }”, niet gezien
add-when = Het was om
add-source = Hoe weet je dat
add-save = Deze tijd bewaren

# The list that stands in for the moments where someone may look on. Nothing telling, not even by its names for screen readers.
list = Boodschappen
list-empty = Niets op deze lijst
list-item-1 = Melk
list-item-2 = Brood
list-item-3 = Eieren
list-item-4 = Boter
list-item-5 = Tomaten
list-item-6 = Rijst
list-item-7 = Appels
list-item-8 = Yoghurt
list-item-9 = Uien
list-item-10 = Thee
list-item-11 = Pasta
list-item-12 = Kaas
list-item-13 = Olijfolie
list-item-14 = Bananen
list-item-15 = Meel
list-item-16 = Zout
list-item-17 = Honing
list-item-18 = Komkommers
list-item-again = { $item }, { $count } stuks
list-other-1 = Zeep
list-other-2 = Lampen
list-other-3 = Batterijen
list-other-4 = Keukenpapier
list-other-5 = Tandpasta
list-other-6 = Sponsjes

list-show = Als lijst tonen
list-set-up = Lijst instellen
list-set-up-title = De lijst
list-set-up-body = Een gewone lijst in plaats van dit scherm: een vinkje markeert het moment, het vinkje weghalen neemt het terug. Tik twee keer op de titel, of druk op Escape, om heen en weer te gaan.
list-name = Titel
list-cover = Toon de lijst als ik de app wegleg
list-open = Nu tonen

# Where one visit is under way and another is begun.
begin-too-title = { $open } loopt nog
begin-too-body = Dat eerst afronden, of { $store } ook beginnen? Elk houdt zijn eigen verslag.
begin-too-finish = Naar { $open }
begin-too = { $store } ook beginnen
begin-too-other = Een ander bezoek

# Photos, documents and sound.
photos = Foto’s
photos-loose = Nog zonder vraag
photos-none = Nog geen foto’s
photos-none-body = Maak ze zoals ze komen en geef ze aan hun vraag als er tijd is.
photo-camera-app = Camera-app
photo-gallery = Galerij
photo-from-tray = { $count ->
    [one] Gebruik de gemaakte
   *[other] Gebruik een van { $count }
  }
photo-which = Welke foto?
photo-sheet = Foto van { $time }
photo-document = Pdf
photo-give-to = Geef hem aan
photo-give-other = Een andere vraag
photo-to-tray = Haal hem bij zijn vraag weg
photo-remove-this = Deze foto verwijderen
photo-lacks = { $lacks ->
    [one] Er wordt om een foto gevraagd
   *[other] Er wordt om { $lacks } foto’s gevraagd
  }
photo-dark = Donker
photo-blurred = Onscherp
photo-recovered = Een foto van eerder is nu bewaard.
photo-left = { $count ->
    [one] Eén foto was niet klaar toen de app sloot.
   *[other] { $count } foto’s waren niet klaar toen de app sloot.
  }
photo-left-drop = Weggooien
camera = Camera
camera-view = Wat de camera ziet
camera-shoot = Maak de foto
camera-silent = Zonder geluid
camera-kept = { $count ->
    [one] Eén bewaard
   *[other] { $count } bewaard
  }
camera-done = Klaar
camera-torch = Licht
camera-denied = De camera is hier niet toegestaan
camera-denied-body = Sta hem voor deze site toe in de instellingen van de browser, of kies een van deze manieren.
camera-none = Hier is geen camera
camera-none-body = Kies een van deze manieren.
camera-busy = Een andere app gebruikt de camera
camera-busy-body = Sluit die en probeer het opnieuw, of kies een van deze manieren.
shared = Gedeelde foto’s
shared-none = Hier wacht niets
shared-no-visit = Er loopt niets. Ze wachten hier tot je begint.
shared-whose = Zet ze bij
shared-drop = { $name } weggooien
sound-record = Opnemen
sound-another = Opnieuw opnemen
sound-stop = Stop
sound-running = Neemt op
sound-keep = Bewaren
sound-interrupted = Een opname van { $length } werd onderbroken.
sound-ended = De opname stopte vanzelf. Tot daar is hij bewaard.
sound-denied = De microfoon is hier niet toegestaan. Sta hem voor deze site toe in de instellingen van de browser.
sound-none = Er was geen microfoon te gebruiken.
sound-kept = Opname { $number }, { $time }, { $size }
sound-remove = Opname { $number } verwijderen
sound-removed = Opname verwijderd
sound-damaged = Deze opname is niet meer te lezen.

# Questions.
answered-of = { $answered } van { $questions }
questions-progress = Vragen beantwoord
optional = mag, hoeft niet
after-leaving = Als je buiten bent
not-applicable = N.v.t.
clear = Wissen
saved = Bewaard
characters-of = { $written } van minstens { $needed } tekens
characters-left = { $left ->
    [one] Nog één teken
   *[other] Nog { $left } tekens
  }
number-unclear = Schrijf een getal in cijfers.
number-between = Tussen { $least } en { $most } graag.
number-least = Minstens { $least } graag.
number-most = Hoogstens { $most } graag.
next-section = Volgende: { $section }
to-finish = Naar het afronden
editor-says = De redacteur vraagt
returned-title = Teruggestuurd door de redacteur
returned-body = Verander wat gevraagd wordt en lever opnieuw in. Wat je eerst schreef, blijft in het verslag staan.
characters = { $written ->
    [one] Eén teken
   *[other] { $written } tekens
  }
questions-opened = { $count ->
    [one] Hieronder komt er een vraag bij.
   *[other] Hieronder komen er { $count } vragen bij.
  }
questions-closed = { $count ->
    [one] Eén vraag vervalt.
   *[other] { $count } vragen vervallen.
  }
questions-none = Hier wordt niets gevraagd
questions-prevented = Het bezoek kon niet, dus er wordt niets gevraagd
first-answer = Eerste antwoord: { $answer }
first-answer-none = Eerst opengelaten
minutes = min
seconds = s
today = Vandaag
now = Nu
staff-personal = Dit gaat over een persoon, dus het zijn persoonsgegevens. Ze worden gevraagd om te weten wie het was: schrijf niet meer dan daarvoor nodig is.
receipt-total = Totaal
receipt-date = Dag
receipt-time = Tijd
receipt-currency = Munt
document-choose = Kies een bestand
document-another = Een ander bestand
document-pdf = Pdf, { $size }
document-picture = Afbeelding, { $size }
document-remove = Dit bestand verwijderen
document-removed = Bestand verwijderd
document-limit = Een pdf of een afbeelding, tot { $size }
document-type = Alleen een pdf of een afbeelding kan worden bewaard.

# Before handing in, and visits that can't be done.
findings-none = Niets op aan te merken
findings-none-body = Alles wat gevraagd wordt is er, en niets wat een redacteur zou terugsturen.
findings-reject = { $count ->
    [one] Eén ding te verbeteren
   *[other] { $count } dingen te verbeteren
  }
findings-reject-body = Een redacteur zou dit terugsturen. Tik erop om erheen te gaan.
findings-warn = Nog een blik waard
findings-warn-body = Dit mag zo blijven.
finding-about-time = Wanneer je er was
finding-about-tray = Foto zonder vraag
finding-prevented-photo = Er wordt om een foto gevraagd: de dichte deur, het bordje, de lege plek.
finding-prevented-note = Er wordt om een regel gevraagd over wat je aantrof.
finding-out-of-order = Dit is gemarkeerd vóór het moment dat eerst komt. Verbeter het moment dat niet klopt.
finding-no-wait = Gemarkeerd in dezelfde seconde als het moment ervoor. Verbeter het moment dat niet klopt.
finding-before-window = Je begon om { $time }, voordat de tijd van het bezoek begon.
finding-after-window = Je begon om { $time }, nadat de tijd van het bezoek voorbij was.
finding-outside-daypart = Je begon om { $time }, buiten de gevraagde uren.
finding-receipt-elsewhen = De dag of tijd van de bon valt niet binnen dit bezoek. Is hij overgenomen zoals hij er staat?
finding-over-cap = { $total } is meer dan je terugkrijgt ({ $cap }).
finding-says-little = Lang genoeg, maar het zegt weinig: { $words } verschillende woorden tot nu toe, ongeveer { $needed } zijn er nodig. Wat werd er gezegd en gedaan, op volgorde?
finding-same-words = Dezelfde tekst als bij “{ $other }”.
finding-dark = Deze foto is erg donker. Zijn de woorden erop te lezen?
finding-blurred = Deze foto is onscherp. Zijn de woorden erop te lezen?
finding-same-photo = Dezelfde foto is twee keer gegeven.
finding-photo-of-earlier-visit = Deze foto is bij een eerder bezoek gegeven.
finding-photo-unassigned = Geen vraag heeft deze foto nog. Hij wordt toch ingeleverd.
sync-export-body = Eén bestand met elk antwoord, elke tijd en elke foto. Je coördinator kan het inlezen als versturen ooit mislukt.
prevented-title = Niet mogelijk
prevented-link = Kan het bezoek niet doorgaan?
prevented-body = Dicht, verhuisd of weggestuurd: een reden, een foto en een regel zijn genoeg.
prevented-why = Wat trof je aan?
prevented-closed = Het is dicht
prevented-moved = Het is verhuisd of weg
prevented-refused = Ik werd niet geholpen
prevented-unsafe = Het was niet veilig
prevented-proof = Een foto die het laat zien
prevented-note = Wat je aantrof
prevented-note-hint = Het bordje op de deur, de openingstijden, wat er gezegd werd.
prevented-take-back = Het kan toch
prevented-change = Veranderen
prevented-paid = Je krijgt hiervoor alles betaald: { $fee }.
prevented-paid-part = Je krijgt hiervoor { $share } % van de vergoeding: { $fee }.
prevented-unpaid = Voor een bezoek dat niet kan, is geen vergoeding afgesproken. Vraag je coördinator.
missing-follow-up = De regel eronder is leeg
