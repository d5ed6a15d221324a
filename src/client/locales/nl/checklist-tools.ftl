# Two versions of a checklist beside each other, its translations, and trying it out.
tools-compare = Versies vergelijken
tools-compare-of = Versies van { $title } vergelijken
tools-from = Eerder
tools-to = Later
tools-draft = Concept
tools-version-missing = Er is maar één versie, en niets om haar mee te vergelijken.
tools-same = Tussen deze twee is geen verschil.
tools-whole = De hele checklist
tools-standards = Standaarden
tools-moments = Momenten
tools-waits = Wachttijden
tools-sections = Onderdelen
tools-contradictions = Antwoorden die niet samen kunnen
tools-briefing = Briefing
tools-quiz = Quiz
tools-questions-of = Vragen in “{ $section }”
tools-added = Toegevoegd
tools-removed = Verwijderd
tools-moved = Verplaatst
tools-changed = Gewijzigd
tools-count-added = { $count } toegevoegd
tools-count-removed = { $count } verwijderd
tools-count-moved = { $count } verplaatst
tools-count-wording = { $count ->
    [one] { $count } met een andere tekst
   *[other] { $count } met een andere tekst
  }
tools-count-setting = { $count ->
    [one] { $count } met een andere instelling
   *[other] { $count } met andere instellingen
  }
tools-count-weight = { $count ->
    [one] { $count } telt anders
   *[other] { $count } tellen anders
  }
tools-moved-within = Van plaats { $from } naar { $to }
tools-moved-to = Van “{ $from }” naar “{ $to }”
tools-was = Eerst
tools-is = Nu
tools-nothing = niets
tools-scored-by = gescoord, meet “{ $standard }”
tools-band = tot { $upTo }: { $points }
tools-cap = De score blijft hoogstens { $percent }
tools-set = versie { $version }

tools-field-text = Tekst
tools-field-title = Titel
tools-field-name = Naam
tools-field-help = Uitleg eronder
tools-field-definition = Wat als dit moment telt
tools-field-purpose = Waar het voor is
tools-field-target = Wanneer eraan voldaan is
tools-field-howTo = Hoe je het doet
tools-field-unit = Eenheid
tools-field-worstName = Naam van de slechtste
tools-field-bestName = Naam van de beste
tools-field-body = Tekst
tools-field-why = Waarom het goed is
tools-field-basis = Op welke grond geluid wordt opgenomen
tools-field-prompts = Wat erin hoort
tools-field-followUp = Regel die opengaat
tools-field-followUp-when = Wanneer de regel opengaat
tools-field-options = Keuze “{ $what }”
tools-field-choice = Een keuze
tools-field-order = Volgorde van de keuzes
tools-field-right = Het goede antwoord
tools-field-discreet = Discrete lijst
tools-field-discreet-item = Discrete lijst, voor “{ $what }”
tools-field-recording = Geluidsopname
tools-field-standardSet = Set van standaarden
tools-field-channel = Kanaal
tools-field-channels = Kanalen waarvoor het geldt
tools-field-locales = Talen
tools-field-measure = Hoe het wordt gemeten
tools-field-aim = Waar het goed voor is
tools-aim-service = bedienen
tools-aim-selling = meer verkopen
tools-field-weight = Gewicht
tools-field-critical = Als het niets oplevert
tools-field-required = Moet worden gegeven
tools-field-from = Van
tools-field-to = Tot
tools-field-targetSeconds = Doel
tools-field-limitSeconds = Grens
tools-field-section = Onderdeel
tools-field-type = Soort antwoord
tools-field-view = Soort uitspraak
tools-field-aspect = Waar het over gaat
tools-field-when = Wanneer het gevraagd wordt
tools-field-condition = Wanneer het niet klopt
tools-field-mayBeNotApplicable = Kan niet van toepassing zijn
tools-field-photos = Foto’s, minstens
tools-field-showIf = Alleen gevraagd als
tools-field-requireIf = Verplicht als
tools-field-integrity = Wat iemand antwoordt die er was
tools-field-counts = Wat het telt
tools-field-least = Minste
tools-field-most = Meeste
tools-field-leastSeconds = Minste
tools-field-mostSeconds = Meeste
tools-field-worst = Slechtste oordeel
tools-field-best = Beste oordeel
tools-field-atMostCharacters = Tekens, hoogstens
tools-field-atLeastCharacters = Tekens, minstens
tools-field-currency = Munteenheid
tools-field-parts = Wat beschreven wordt
tools-field-kind = Waar het over gaat
tools-field-questions = Vragen waar het over gaat
tools-field-score = Score
tools-field-score-standard = Standaard die het meet
tools-field-score-points = Punten
tools-field-score-points-of = Punten voor “{ $what }”
tools-field-score-good = Het goede antwoord
tools-field-score-bands = Trappen
tools-field-score-by = Hoe het punten oplevert
tools-field-score-bonus = Een bonus
tools-field-scoring-notApplicable = Waar iets niet van toepassing was
tools-field-scoring-sections = Hoe onderdelen optellen
tools-field-scoring-passPercent = Geslaagd vanaf
tools-field-scoring-bonusCapPercent = Bonus tilt op tot hoogstens

tools-translate = Vertalen
tools-translate-of = { $title } vertalen
tools-language-from = Van
tools-language-to = Naar
tools-turn = Omdraaien
tools-missing = { $count ->
    [0] In het { $language } ontbreekt niets.
    [one] In het { $language } ontbreekt { $count } tekst.
   *[other] In het { $language } ontbreken { $count } teksten.
  }
tools-next-missing = Volgende die ontbreekt
tools-parts = Delen van de checklist
tools-missing-here = { $count ->
    [one] , er ontbreekt één tekst
   *[other] , er ontbreken { $count } teksten
  }
tools-title-group = Algemeen
tools-empty-here = In dit deel is niets te lezen.
tools-unwritten = Ook in deze taal niet geschreven.
tools-not-offered = Deze checklist is er nog niet in het { $language }
tools-not-offered-body = Wat je schrijft, wordt bewaard. Voeg de taal toe zodra shoppers haar moeten krijgen: dan is elke tekst nodig voordat de volgende versie gepubliceerd wordt.
tools-offer = { $language } toevoegen
tools-place = { $part }: { $field }
tools-keyboard = Met Ctrl en Enter ga je naar de volgende die ontbreekt.

tools-preview = Voorbeeld
tools-preview-of = Voorbeeld van { $title }
tools-preview-lead = Probeer het zoals een shopper zou doen. Er wordt niets verstuurd en niets bewaard.
tools-edit = Terug naar het concept
tools-phone = Zoals op de telefoon
tools-reading-time = De tijd op deze telefoon: { $time }
tools-minute = Eén minuut later
tools-ten-minutes = Tien minuten later
tools-before = Vooraf
tools-no-briefing = Deze checklist heeft geen briefing en geen quiz.
tools-again = Opnieuw beginnen
tools-score = Wat het zou scoren
tools-score-none = Er is nog niets gescoord.
tools-verdict-passed = Geslaagd
tools-verdict-failed = Niet geslaagd
tools-earned = Wat elk antwoord opleverde
tools-earned-none = Antwoorden die punten opleveren, verschijnen hier zodra ze gegeven zijn.
tools-waiting = { $count ->
    [one] { $count } punt dat telt, heeft nog geen antwoord.
   *[other] { $count } punten die tellen, hebben nog geen antwoord.
  }
tools-warnings = { $count ->
    [one] { $count } ding om te bekijken
   *[other] { $count } dingen om te bekijken
  }
tools-warnings-none = Niets om voor te waarschuwen
tools-warnings-none-body = Elke standaard wordt gemeten, elke vraag kan gesteld worden, en verkopen weegt niet zwaarder dan service.
tools-warnings-body = Niets hiervan houdt het publiceren tegen.

tools-warning-standard-unmeasured = Niets meet deze standaard.
tools-warning-standard-unmeasured-mend = Score er een vraag of wachttijd mee, of haal haar weg.
tools-warning-standard-left-out = “{ $names }” uit de set van standaarden zit niet in deze checklist.
tools-warning-standard-left-out-mend = Voeg toe en vraag ernaar, als het hier gemeten moet worden.
tools-warning-other-channel = Deze standaard is niet voor dit kanaal bedoeld.
tools-warning-other-channel-mend = Meet een andere, of voeg het kanaal aan de standaard toe.
tools-warning-wait-unmarked = Niemand kan “{ $names }” markeren, dus deze wachttijd wordt nooit gemeten.
tools-warning-wait-unmarked-mend = Kies een moment dat de checklist heeft.
tools-warning-wait-optional = “{ $names }” hoeft niet te worden gemarkeerd. Kwam het niet, dan gaat er geen punt verloren.
tools-warning-wait-optional-mend = Maak het moment verplicht, of vraag erbij of het kwam.
tools-warning-moment-unused = Aan dit moment hangt niets.
tools-warning-moment-unused-mend = Laat een wachttijd ermee beginnen of eindigen, of bespaar de shopper de tik.
tools-warning-never-asked = Deze vraag wordt nooit gesteld: aan de voorwaarde kan niet worden voldaan.
tools-warning-never-asked-mend = Wijzig wanneer ze gesteld wordt.
tools-warning-never-required = Aan de voorwaarde waaronder dit verplicht is, kan niet worden voldaan.
tools-warning-never-required-mend = Wijzig haar, of haal haar weg.
tools-warning-never-opens = De regel onder deze vraag gaat nooit open.
tools-warning-never-opens-mend = Zeg bij welk antwoord ze opengaat.
tools-warning-never-contradicts = Deze antwoorden kunnen nooit samen voorkomen.
tools-warning-never-contradicts-mend = Wijzig de voorwaarde, of haal haar weg.
tools-warning-queue-counted-twice = “{ $names }” telt de rij al: dit getal wordt naast geen wachttijd gezet.
tools-warning-queue-counted-twice-mend = Zeg bij maar één van beide dat ze de mensen vóór je telt.
tools-warning-selling-over-service = Verkopen levert evenveel op als alle service samen.
tools-warning-selling-over-service-mend = Geef service meer gewicht.
tools-warning-selling-outweighs = Dit is verkopen, en telt zwaarder dan “{ $names }”.
tools-warning-selling-outweighs-mend = Geef het minder gewicht dan service heeft.
