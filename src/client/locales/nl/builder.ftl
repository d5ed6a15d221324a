# Writing a checklist.
builder-new = Nieuwe checklist
builder-new-lead = Ze begint leeg. Wat al klaar is, staat in de bibliotheek.
builder-begin = Beginnen
builder-untitled = Checklist zonder titel
builder-title = Titel
builder-title-missing = Geef een titel. Die kan later nog anders.
builder-first-language = Taal om mee te beginnen
builder-channel = Kanaal
builder-language = Taal
builder-undo = Ongedaan maken
builder-to-check = Controleren en publiceren
builder-kept = Alles is bewaard.
builder-keeping = Wordt bewaard…
builder-only-here = Nog niet bewaard. Het blijft zolang op dit apparaat.
builder-not-taken = Niet bewaard: de server kan het zo niet aannemen. Het blijft op dit apparaat; wijzig het, of maak het ongedaan.
builder-overtaken = Niet bewaard: iemand anders heeft dit concept gewijzigd.
builder-overtaken-title = Iemand anders heeft dit concept gewijzigd
builder-overtaken-body = Ga verder met dat van de ander, of bewaar wat je geschreven hebt als een eigen concept.
builder-theirs = Verder met dat van de ander
builder-copy = Het mijne als kopie bewaren
builder-not-kept = De laatste wijziging is nog niet bewaard. Probeer het zo weer.
builder-elsewhere = In een andere taal: “{ $text }”
builder-no-number = Schrijf een getal dat hier mag.

builder-elsewhere-nav = Dit concept op andere manieren
builder-preview = Zoals op een telefoon
builder-translate = Vertalen
builder-compare = Versies vergelijken
builder-drop = Dit concept weggooien
builder-drop-body = Wat erin staat, is dan weg. Gepubliceerde versies blijven zoals ze zijn.
builder-drop-do = Weggooien
builder-drop-not = Bewaren
builder-dropped = Het concept is weg.

builder-outline = Delen van de checklist
builder-sections = Onderdelen
builder-section-add = Onderdeel toevoegen
builder-section-new = Nieuw onderdeel
builder-section-nameless = Onderdeel { $number }
builder-nameless = { $number }, nog zonder tekst
builder-to-mend = { $count ->
    [one] , één ding te verbeteren
   *[other] , { $count } dingen te verbeteren
  }
builder-piece-about = Algemeen
builder-piece-standards = Standaarden
builder-piece-moments = Momenten
builder-piece-waits = Wachttijden
builder-piece-scoring = Scoren
builder-piece-contradictions = Tegenspraak
builder-piece-briefing = Briefing
builder-piece-quiz = Quiz
builder-piece-discreet = Discrete lijst
builder-piece-check = Controleren en publiceren

builder-up = Omhoog: { $name }
builder-down = Omlaag: { $name }
builder-twice = Dupliceren: { $name }
builder-remove = Verwijderen: { $name }
builder-went = Mee verwijderd: { $what }. Met ongedaan maken komt alles terug.
builder-went-waits = { $count ->
    [one] een wachttijd
   *[other] { $count } wachttijden
  }
builder-went-clauses = { $count ->
    [one] een voorwaarde
   *[other] { $count } voorwaarden
  }
builder-went-scores = { $count ->
    [one] de punten van één vraag of wachttijd
   *[other] de punten van { $count } vragen of wachttijden
  }

builder-languages = Talen
builder-languages-hint = Elke tekst is nodig in elke gekozen taal, anders kan er niet worden gepubliceerd.
builder-recording = Geluid
builder-recording-lawful = Geluid opnemen mag volgens de wet in deze winkels
builder-recording-basis = Op welke grond
builder-id = In bestanden en cijfers heet het { $id }

builder-standards-lead = Wat goede service betekent. Vragen en wachttijden meten dit, en eigenaren lezen hoe vaak aan elk is voldaan.
builder-standard-add = Standaard toevoegen
builder-standard-name = Naam
builder-standard-purpose = Waar het voor is
builder-standard-target = Wanneer eraan voldaan is
builder-standard-howTo = Hoe je het doet
builder-aim-selling = Het is er om meer te verkopen, niet om te bedienen
builder-selling-hint = Verkopen hoort niet zwaarder te wegen dan service: waar dat toch zo is, komt een waarschuwing.
builder-measure = Hoe het wordt gemeten
builder-measure-observed = waargenomen
builder-measure-wait = met een wachttijd
builder-measure-rating = met een oordeel
builder-channels = Kanalen waarvoor het geldt

builder-moments-lead = Wat een shopper met één tik markeert, in de volgorde waarin het gebeurt.
builder-moment-add = Moment toevoegen
builder-moment-name = Naam
builder-moment-definition = Wat precies als dit moment telt
builder-moment-definition-hint = “Het eerste woord dat tegen je gezegd wordt”, niet “je wordt begroet”.
builder-moment-required = Moet worden gemarkeerd

builder-waits-need = Een wachttijd loopt van het ene moment naar het andere. Voeg eerst twee momenten toe.
builder-waits-lead = Wat wordt gemeten: van welk moment tot welk, en wat het doel is.
builder-wait-add = Wachttijd toevoegen
builder-wait-name = Naam
builder-from = Van
builder-to = Tot
builder-target = Doel, seconden
builder-limit = Grens, seconden
builder-limit-hint = Daarboven is het te lang.
builder-in-section = Onderdeel waarin het telt
builder-by = Hoe het punten oplevert
builder-by-line = Alles tot het doel, aflopend tot niets bij de grens
builder-by-bands = In trappen

builder-section-title = Titel van het onderdeel
builder-all-when = Wanneer de vragen worden gesteld
builder-when-mixed = Sommige binnen, sommige na afloop
builder-section-weight = Gewicht van het onderdeel
builder-section-up = Onderdeel omhoog
builder-section-down = Onderdeel omlaag
builder-section-twice = Onderdeel dupliceren
builder-section-remove = Onderdeel verwijderen
builder-no-questions = Nog geen vragen. Kies hieronder wat voor soort de eerste is.
builder-add-question = Vraag toevoegen
builder-more-types = Andere soorten
builder-note-scored = gescoord
builder-note-condition = met een voorwaarde
builder-question-text = Vraag
builder-question-hint = Eén ding, zoals het te zien of te horen is.
builder-help = Uitleg eronder, als die er is
builder-type = Soort antwoord
builder-when = Wanneer het gevraagd wordt
builder-view = Wat voor uitspraak
builder-view-fact = Een feit
builder-view-perception = Hoe het voelde
builder-aspect = Waar het over gaat
builder-aspect-quality = Kwaliteit
builder-aspect-speed = Snelheid
builder-photos = Foto’s, minstens
builder-required = Een antwoord is verplicht
builder-na = Kan niet van toepassing zijn
builder-follow-up = Eén regel die opengaat bij een antwoord dat niet goed is, als die er is
builder-follow-up-hint = “Wat ontbrak er?”
builder-follow-up-if = De regel gaat alleen open als (staat hier niets: bij een antwoord dat niet goed is)
builder-options = Wat gekozen kan worden
builder-option = Keuze { $number }
builder-option-add = Keuze toevoegen
builder-unit = Eenheid, als die er is
builder-counts-queue = Telt de mensen vóór je in de rij
builder-least = Minste
builder-most = Meeste
builder-least-seconds = Minste, seconden
builder-most-seconds = Meeste, seconden
builder-at-most-characters = Hoogstens zoveel tekens
builder-at-least-characters = Minstens zoveel tekens
builder-prompt = Wat erin hoort, { $number }
builder-prompt-add = Zeggen wat erin hoort
builder-prompt-remove = Verwijderen
builder-worst = Slechtste oordeel
builder-best = Beste oordeel
builder-worst-name = Naam van het slechtste
builder-best-name = Naam van het beste
builder-parts = Wat beschreven moet worden
builder-currency = Munteenheid, drie letters
builder-currency-any = Leeg: het antwoord zegt welke.

builder-score = Score
builder-counts = Het telt mee in de score
builder-no-standards = Om te tellen moet het een standaard meten. Voeg er een toe onder “Standaarden”.
builder-standard = Standaard die het meet
builder-points = Punten
builder-points-of = Punten voor “{ $option }”
builder-weight = Gewicht
builder-weight-hint = 1 als er niets staat.
builder-critical = Als het niets oplevert
builder-critical-none = Gebeurt er verder niets
builder-critical-fail = Is het bezoek niet geslaagd
builder-critical-cap = Krijgt de score een bovengrens
builder-cap = Bovengrens, procent
builder-bonus = Een bonus: hij telt erbij, en kost nooit iets
builder-scale-by = Hoe oordelen punten opleveren
builder-scale-line = Gelijkmatig, van het slechtste naar het beste
builder-scale-map = Elk oordeel apart
builder-points-of-rating = Punten voor oordeel { $rating }
builder-good = Het goede antwoord
builder-answer-yes = Ja
builder-answer-no = Nee
builder-answer-na = Niet van toepassing
builder-bands = Punten naar hoeveel het is
builder-band-up-to = Tot, { $unit }
builder-band-add = Trap toevoegen
builder-band-remove = Verwijderen
builder-seconds = seconden

builder-integrity-more = Een controle of de shopper er was
builder-integrity = Wie er was, antwoordt zo. Waar dat niet zo is, lezen beoordelaars het; de telefoon van de shopper weet het nooit.
builder-show-if = Alleen gevraagd als
builder-require-if = Verplicht als
builder-clause-add = Voorwaarde toevoegen
builder-clause-remove = Verwijderen
builder-condition-remove = Alle verwijderen
builder-join = Hoe ze samenhangen
builder-join-all = Aan alle moet voldaan zijn
builder-join-any = Eén is genoeg
builder-join-none = Aan geen mag voldaan zijn
builder-join-not-all = Aan alle tegelijk mag niet voldaan zijn
builder-join-one = De voorwaarde
builder-join-one-all = geldt
builder-join-one-none = geldt niet
builder-group = Groep voorwaarden
builder-group-add = Groep toevoegen
builder-subject = Antwoord of moment
builder-subject-questions = Vragen ervoor
builder-subject-moments = Momenten
builder-verb = Geldt als het
builder-verb-is = gelijk is aan
builder-verb-at-least = minstens is
builder-verb-at-most = hoogstens is
builder-verb-between = ligt tussen
builder-verb-answered = beantwoord is
builder-verb-unanswered = niet beantwoord is
builder-verb-marked = gemarkeerd is
builder-verb-unmarked = niet gemarkeerd is
builder-value = Waarde
builder-value-least = Van
builder-value-most = Tot en met

builder-sections-rule = Hoe onderdelen optellen
builder-na-rule = Waar iets niet van toepassing was
builder-pass = Geslaagd vanaf, procent
builder-pass-hint = Leeg: niets is geslaagd of niet geslaagd.
builder-bonus-cap = Bonus tilt op tot hoogstens, procent
builder-bonus-cap-hint = Leeg: er is geen bovengrens.

builder-briefing-lead = Wat de shopper leest voordat hij gaat, ook zonder verbinding.
builder-briefing-add = Deel toevoegen
builder-briefing-title = Titel
builder-briefing-body = Tekst
builder-kind = Waar het over gaat
builder-kind-cover = Dekmantel
builder-kind-scenario = Scenario
builder-kind-buy = Wat je koopt
builder-kind-time = Waarvan je de tijd meet
builder-kind-photograph = Wat je fotografeert
builder-kind-never = Wat je nooit doet
builder-kind-other = Iets anders

builder-contradictions-lead = Antwoorden die niet samen kunnen. Vóór het inleveren wordt de shopper gevraagd nog eens te kijken; er wordt niets om geweigerd.
builder-contradictions-none = Vraag eerst iets: tegenspraak gaat over antwoorden.
builder-contradiction-text = Wat de shopper leest
builder-contradiction-hint = “Je werd meteen geholpen, en de rij was lang: kan dat allebei?”
builder-contradiction-when = Het is tegenspraak als
builder-contradiction-add = Tegenspraak toevoegen
builder-quiz-lead = Wie hem niet haalt, kan het bezoek niet beginnen.
builder-quiz-add = Vraag toevoegen
builder-right = Het goede antwoord
builder-why = Waarom het goed is

builder-discreet-lead = Op het scherm lijkt het een boodschappenlijst; wie een regel afvinkt, markeert het moment.
builder-discreet-has = Er is een discrete lijst
builder-discreet-title = Titel van de lijst
builder-discreet-item = Voor “{ $moment }”

builder-publish-warned = { $count ->
    [one] Publiceren met één waarschuwing
   *[other] Publiceren met { $count } waarschuwingen
}
builder-publish-not-yet = Nog niet
builder-ready = Niets houdt het publiceren tegen
builder-ready-body = Een gepubliceerde versie wordt nooit gewijzigd: wat later verandert, is de volgende versie.
