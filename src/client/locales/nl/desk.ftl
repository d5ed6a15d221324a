# Wat beide bureaus lezen: het kader, het verslag, de standaarden.

desk-navigation = Hoofdmenu
desk-skip = Naar de inhoud
desk-version = versie { $version }
desk-more = Meer tonen
desk-print = Afdrukken
desk-all-visits = Alle bezoeken

report-none = –
report-score = Score
report-verdict-passed = Geslaagd
report-verdict-failed = Niet geslaagd
report-verdict-scored = Gescoord
report-verdict-unscored = Niets te scoren
report-pass-mark = Geslaagd vanaf { $percent }
report-earned-of = { $earned } van { $possible } { $count ->
    [one] punt
   *[other] punten
  }
report-nothing-possible = niets te scoren
report-profile = standaarden volgens het profiel “{ $name }”
report-weighted = onderdelen tellen naar hun gewicht
report-before = Vóór kritieke standaarden: { $percent }
report-critical-fail = Aan een kritieke standaard is niet voldaan: { $name }. Het bezoek is niet geslaagd, hoe hoog het percentage ook is.
report-critical-cap = Aan een kritieke standaard is niet voldaan: { $name }. De score blijft bij { $percent }.
report-facts = Feiten, wat er te zien was
report-perceptions = Beleving, hoe het voelde
report-speed = Snelheid
report-quality = Kwaliteit
report-perception = Hoe het voelde
report-measured = Gemeten

report-when = { $day }, { $from }–{ $to } { $zone }
report-sections = Onderdelen
report-share = telt voor { $share }

report-waits = Wachttijden
report-target-limit = Doel { $target } · grens { $limit }
report-wait-at-least = ≥ { $least }
report-wait-range = { $least }–{ $most }
report-wait-on-target = Binnen het doel
report-wait-over-target = { $by } boven het doel
report-wait-over-limit = { $by } boven het doel, over de grens
report-under-a-second = Minder dan een seconde
report-wait-unmeasured = Niet gemeten: een van de momenten is niet gemarkeerd
report-wait-unknown = Onbekend
report-wait-between = Het was tussen { $least } en { $most }.
report-wait-no-less = Het was ten minste { $least }.
report-wait-doubt-session-changed = Niet precies bekend: de app is tussendoor opnieuw gestart.
report-wait-doubt-clocks-disagree = Niet precies bekend: de klokken van de telefoon liepen uiteen.
report-wait-doubt-out-of-order = Onbekend: de momenten staan in de verkeerde volgorde.
report-clock-monotonic = met de stopwatch gemeten
report-clock-wall = naar de tijden die iemand opgaf
report-clock-server = gemeten met de klok van de server
report-not-scored = Gemeten, niet gescoord

report-timeline = Wat wanneer gebeurde
report-moment-unmarked = Niet gemarkeerd
report-definition = Wat als dit moment telt
report-source-tap = Getikt toen het gebeurde
report-source-corrected = Gecorrigeerd
report-source-estimate = Achteraf geschat
report-source-receipt = Van de bon gelezen
report-reason-undo = per ongeluk getikt
report-reason-late = te laat getikt
report-reason-early = te vroeg getikt
report-reason-wrong-moment = het verkeerde moment getikt
report-reason-remembered = achteraf herinnerd
report-reason-receipt = naar de bon
report-was = Eerder:
report-taken-back = Teruggenomen
report-cleared = Gewist
report-edited = Bij de beoordeling gecorrigeerd, { $day }
report-edited-was = In het bezoek genoteerd:
report-edited-by = { $name }: { $reason }
report-trace-edited = Gescoord naar het antwoord zoals het bij de beoordeling is gecorrigeerd, { $day }.
report-event = gebeurtenis { $seq }
report-event-at = gebeurtenis { $seq }, { $time }
report-no-event = Geen gebeurtenis

report-answers = Antwoorden
report-unanswered = Niet beantwoord
report-not-asked = Niet gevraagd
report-asked-no-more = (niet meer gevraagd, telt nergens voor)
report-document = Document, { $size }
report-prevented-closed = Het bezoek kon niet doorgaan: er was gesloten
report-prevented-moved = Het bezoek kon niet doorgaan: de winkel is verhuisd of verdwenen
report-prevented-refused = Het bezoek kon niet doorgaan: bediening werd geweigerd
report-prevented-unsafe = Het bezoek kon niet doorgaan: het was niet veilig
report-photos = { $count ->
    [0] Geen foto
    [one] { $count } foto
   *[other] { $count } foto’s
  }
report-photo = Foto { $number }: { $about }
report-photo-not-here = Nog niet aangekomen, { $size }
report-photo-shrunk = Openen zoals hij aankwam
report-photo-unreadable = Beschadigd: niet te tonen
report-photo-too-large = Te groot om te tonen
report-photo-unsupported = Hier niet te tonen
report-photo-save = Bestand bewaren, { $size }
report-photo-taken = Toegevoegd om { $time }, { $size }
report-photo-hash = gecontroleerd tegen de vingerafdruk { $hash }…
report-loose = Over het hele bezoek
report-points-of = { $earned } / { $possible }
report-of-points = / { $possible }
report-bonus-points = + { $earned } bonus
report-no-bonus = geen bonus
report-earlier = { $count ->
    [one] Eén eerdere versie
   *[other] { $count } eerdere versies
  }
report-does-not-count = telt niet mee
report-why = Waarom deze punten
report-standard = De standaard: { $name }

report-rule-yes-no = Punten voor het goede antwoord, geen voor het andere.
report-rule-option = Punten volgens de gekozen optie.
report-rule-options = Punten voor elke gekozen optie, opgeteld.
report-rule-scale-line = De punten lopen gelijkmatig op van het slechtste oordeel naar het beste.
report-rule-scale-map = Punten volgens het oordeel.
report-rule-number-bands = Punten volgens het opgegeven getal.
report-rule-wait-bands = Punten volgens de lengte van de wachttijd, in stappen.
report-rule-wait-line = Alle punten binnen het doel, gelijkmatig dalend tot geen bij de grens.
report-rule-not-applicable-omitted = Niet van toepassing: niet in de score opgenomen.
report-rule-not-applicable-zero = Niet van toepassing: telt als niets verdiend, zoals de checklist bepaalt.
report-rule-unanswered-optional = Niet beantwoord en niet verplicht: niet in de score opgenomen.
report-rule-unanswered-required = Verplicht en niet beantwoord: niets verdiend.
report-rule-unmeasured = Niet gemeten: niet in de score opgenomen.
report-rule-uncertain = Niet precies genoeg bekend om te zeggen wat het oplevert: niet in de score opgenomen.
report-rule-retired-by-profile = Wordt volgens het profiel niet van deze winkel gevraagd: niet in de score opgenomen.
report-rule-not-asked = In dit bezoek niet gevraagd: niet in de score opgenomen.
report-rule-visit-prevented = Het bezoek kon niet doorgaan: niet in de score opgenomen.
report-rule-left-out-on-appeal = Na bezwaar niet in de score opgenomen: het telt aan geen van beide kanten.
report-rule-answer-does-not-fit = Het antwoord past niet bij de vraag: waar het verplicht was, levert het niets op.
report-step-given = zoals hier gegeven
report-step-up-to = Tot { $value }
report-step-over = Boven { $value }
report-step-from = Vanaf { $value }
report-step-rating = { $rating }, “{ $name }”

report-trace-events = Uit
report-trace-points = Punten
report-trace-weight = na het gewicht van { $weight }
report-trace-contribution = Van de score
report-percent-points = { $value } van 100
report-trace-bonus = Bonus: komt bij wat verdiend is, nooit bij wat mogelijk was.
report-trace-reversed = Het profiel van deze winkel keert de standaard om: wat meestal punten oplevert, levert hier niets op.
report-trace-critical = Deze standaard is kritiek, en er is niet aan voldaan.

report-sum = Hoe de score is opgebouwd
report-sum-lead = Elke regel is één antwoord of wachttijd met de gebeurtenissen waarop het berust. Wat ze aan de score toevoegen is zo afgerond dat de kolom precies klopt. Scoreregels { $engine }.
report-sum-open = { $count ->
    [one] { $count } regel tonen
   *[other] Alle { $count } regels tonen
  }
report-sum-lines = Regels van de score
report-sum-item = Wat
report-sum-weight = Gewicht
report-sum-points = Punten
report-sum-total = Som van alle regels
report-sum-bonus-cap = Bonus boven het maximum
report-sum-critical-cap = Begrensd door een kritieke standaard

standard-purpose = Waarom het gevraagd wordt
standard-target = Wat als voldaan telt
standard-how-to = Hoe je het doet

# Werkbladen die niet te lezen zijn, naar wat eraan schort
workbook-fault-empty = Er staat niets in dit bestand.
workbook-fault-not-a-workbook = Dit is geen rekenblad. Kies een Excel-werkmap (.xlsx) of een CSV-bestand.
workbook-fault-old-excel = Dit is een oude Excel-werkmap (.xls). Open hem, bewaar hem als .xlsx en kies die.
workbook-fault-locked = Deze werkmap is met een wachtwoord beveiligd. Bewaar hem zonder wachtwoord en kies hem opnieuw.
workbook-fault-damaged = Dit bestand is beschadigd. Open het in het programma waarmee het gemaakt is, bewaar het opnieuw en kies het nog eens.
workbook-fault-too-large = Dit bestand is te groot. Haal weg wat niet nodig is, of splits het.
workbook-fault-too-many-sheets = Deze werkmap heeft te veel bladen. Houd alleen wat nodig is.
workbook-fault-too-many-rows = Er staan te veel rijen op één blad. Splits het bestand.
workbook-fault-too-many-columns = Een rij loopt te ver naar rechts. Haal de kolommen weg die niet nodig zijn.
workbook-fault-too-many-cells = Er staat te veel in dit bestand. Splits het.
workbook-fault-too-slow = Dit bestand lezen duurt te lang. Bewaar het eenvoudiger, of splits het.

# Lijsten: zoeken, filteren, kiezen en bewaren
list-choose = { $name } kiezen
list-choose-shown = Alles kiezen wat er staat
list-chosen = { $count } gekozen
list-all-matching = Alles wat past is gekozen
list-choose-all-matching = Alles kiezen wat past
list-let-go = Keuze wissen
list-actions = Met wat gekozen is
list-search = Zoeken
list-filters = Filters
list-remove-filter = { $name }: dit filter weghalen
list-save-csv = Bewaren als CSV
list-save-xlsx = Bewaren als Excel
list-stop = Stoppen
list-keys = Pijltoetsen gaan langs de rijen, de spatiebalk kiest, Enter opent, de schuine streep zoekt.
list-progress = { $done } van { $all }
list-progress-open = { $done } tot nu toe
list-over = { $count }+

# Wat eigenaar en coördinator elkaar over een gepubliceerd verslag zeggen, en wie tot waar gelezen heeft.
comments = Opmerkingen
comments-none = Over dit verslag is nog niets gezegd.
comments-you = Jij
comments-owner = eigenaar
comments-coordinator = coördinator
comments-read = Gelezen door { $name }, { $day }
comments-unread = Nog niet gelezen
comments-say = Zeg iets over dit verslag
comments-hint-owner = De coördinatoren lezen het. Wie het bezoek deed, wordt niet genoemd.
comments-hint-desk = De eigenaren van deze winkel lezen het. Zeg niets waaruit blijkt wie het bezoek deed.
comments-send = Versturen
comments-send-anyway = Toch versturen
comments-names = In deze tekst staat een naam van wie het bezoek deed: { $name }
comments-names-body = De eigenaar zou die te weten komen. Laat de naam weg, tenzij het woord iets anders betekent.
comments-waiting = { $count ->
    [one] Opmerkingen bij één verslag wachten om gelezen te worden
   *[other] Opmerkingen bij { $count } verslagen wachten om gelezen te worden
  }
comments-since = { $count ->
    [one] één opmerking, { $day }
   *[other] { $count } opmerkingen sinds { $day }
  }
