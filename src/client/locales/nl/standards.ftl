# Standard sets, profiles, and what a store ends up with.
standards-lead = Wat goede service hier betekent. Een set wordt in versies gepubliceerd; een profiel zegt waar iets ervan anders is.
standards-sets = Sets van standaarden
standards-set = Set van standaarden
standards-none = Nog geen standaarden
standards-none-body = Schrijf een set, of neem een checklist uit de bibliotheek: die brengt haar standaarden mee.
standards-library = Bibliotheek openen
standards-new-set = Nieuwe set
standards-new-profile = Nieuw profiel
standards-in-store = Wat in een winkel telt
standards-count = { $count ->
    [one] één standaard
   *[other] { $count } standaarden
  }
standards-version = Versie { $version }
standards-published = gepubliceerd op { $day }
standards-carried = kwam mee met een checklist
standards-older = Eerdere versies
standards-earlier = Dit is versie { $version }. De nieuwste is { $newest }.
standards-see-newest = De nieuwste bekijken
standards-write = De volgende versie schrijven
standards-checklist = Nieuwe checklist hiermee
standards-draft = concept
standards-draft-changed = gewijzigd op { $day } door { $person }
standards-untitled = Zonder naam
standards-drafts = Concepten

standards-profiles = Profielen
standards-profiles-lead = Een profiel past een set aan een regio, kanaal of concept aan. Sommige standaarden wegen zwaarder, een wachttijd mag langer duren, en een standaard kan zelfs worden omgedraaid.
standards-no-profiles = Geen profielen. Elke winkel wordt gemeten aan de standaarden zoals ze zijn.
standards-profile = Profiel
standards-where = Waar het telt
standards-differs = Wat anders is
standards-stores = Winkels
standards-overrides = { $count ->
    [one] één standaard
   *[other] { $count } standaarden
  }
standards-nowhere = Alleen waar het voor een winkel gekozen is
standards-of-set = past “{ $set }” aan
standards-store-count = { $count ->
    [0] Het telt nog in geen winkel
    [one] Het telt in één winkel
   *[other] Het telt in { $count } winkels
  }
standards-change-profile = De volgende versie schrijven
standards-nothing-differs = Er is nog niets anders.

standards-new-set-lead = Ze begint leeg. Daarna voeg je de standaarden toe.
standards-name = Naam
standards-name-missing = Geef een naam. Die kan later nog anders.
standards-first-language = Taal om mee te beginnen
standards-language = Taal
standards-begin = Beginnen
standards-new-profile-lead = Eerst de set die het aanpast. Waar het telt en wat anders is, komt daarna.
standards-new-profile-none = Er is nog geen set die een profiel kan aanpassen. Schrijf er eerst een, of neem een checklist uit de bibliotheek.
standards-profile-set = Set die het aanpast
standards-begin-with = Beginnen met
standards-begin-empty = Niets
standards-set-name = Naam van de set
standards-profile-name = Naam van het profiel
standards-add = Standaard toevoegen
standards-no-standard = Nog geen standaarden.
standards-weight = Gewicht
standards-weight-hint = 1 als er niets staat. Een vraag kan een eigen gewicht hebben.
standards-critical = Kritiek: wordt er niet aan voldaan, dan is het bezoek niet geslaagd
standards-undo = Ongedaan maken
standards-publish = Publiceren
standards-published-now = Gepubliceerd als versie { $version }.
standards-faults = { $count ->
    [one] Eén ding houdt het publiceren tegen
   *[other] { $count } dingen houden het publiceren tegen
  }
standards-fault-no-name = De naam ontbreekt.
standards-fault-no-standards = Er zijn geen standaarden.
standards-fault-duplicate-id = “{ $name }” staat er twee keer. Verwijder er een.
standards-fault-standard-unnamed = Een standaard heeft geen naam.
standards-fault-no-target = “{ $name }” zegt niet wanneer eraan voldaan is.
standards-fault-limit-below = De grens van “{ $name }” is korter dan het doel.
standards-not-saved = De laatste wijziging is nog niet bewaard. Probeer het zo weer.
standards-publish-hint-set = Een gepubliceerde versie wordt nooit gewijzigd. Checklists noemen de versie die ze meten.
standards-publish-hint-profile = Het telt voor verslagen die vanaf dan binnenkomen. Wat al een score heeft, blijft zoals het is.

standards-regions = Regio’s
standards-regions-none = Nog geen winkel heeft een regio.
standards-concepts = Concepten
standards-concepts-none = Nog geen winkel heeft een concept.
standards-channels = Kanalen
standards-where-hint = Zijn er meer gekozen, dan moet een winkel bij elk passen: een van de regio’s, een van de kanalen en een van de concepten. Is er niets gekozen, dan telt het profiel alleen voor winkels waarvoor het gekozen is.
standards-where-order = Passen er twee profielen, dan telt er één: concept gaat vóór kanaal, en kanaal vóór regio.
standards-as-it-is = zoals het is
standards-here = Wat het hier betekent
standards-here-as-is = Zoals het is
standards-here-reverse = Omgedraaid
standards-here-retire = Weggelaten
standards-here-reverse-hint = Wat elders alles oplevert, levert hier niets op, en andersom.
standards-here-retire-hint = Het telt hier niet, de ene noch de andere kant op.
standards-critical-here = Of het kritiek is
standards-critical-as-is = Zoals in de set
standards-critical-yes = Hier kritiek
standards-critical-no = Hier niet kritiek
standards-otherwise = Anders { $value }.
standards-otherwise-critical = Anders kritiek.
standards-otherwise-uncritical = Anders niet kritiek.
standards-otherwise-unknown = Anders wat de checklist zegt.
standards-target-seconds = Doel, seconden
standards-limit-seconds = Grens, seconden

standards-diff-reverse = Omgedraaid: wat elders alles oplevert, levert hier niets op
standards-diff-retire = Weggelaten: het telt hier niet
standards-diff-critical = { $to ->
    [yes] Kritiek, en elders niet
   *[no] Niet kritiek, en elders wel
  }
standards-diff-weight = Gewicht { $to } in plaats van { $from }
standards-diff-weight-set = Gewicht { $to } voor alles wat het meet
standards-diff-targetSeconds = Doel { $to } s in plaats van { $from } s
standards-diff-limitSeconds = Grens { $to } s in plaats van { $from } s
standards-diff-targetSeconds-set = Doel { $to } s, wat de checklist ook zegt
standards-diff-limitSeconds-set = Grens { $to } s, wat de checklist ook zegt
standards-by = Door “{ $profile }”
standards-measure = Hoe het wordt gemeten
standards-is-critical = Kritiek
standards-fact-weight = Gewicht { $weight }
standards-fact-wait = Doel { $target } s, grens { $limit } s
standards-how = Waarom, en hoe je het doet

standards-store = Winkel
standards-pick-store = Kies een winkel
standards-pick-store-body = Je ziet elke standaard zoals die daar telt, en welk profiel dat zo maakte.
standards-no-stores = Er zijn nog geen winkels.
standards-channel = Kanaal
standards-by-none = Hier telt geen profiel: de standaarden zijn zoals ze zijn.
standards-by-chosen = Hier telt “{ $profile }”, versie { $version }. Het is voor deze winkel gekozen.
standards-by-fits = Hier telt “{ $profile }”, versie { $version }: { $why }.
standards-why-region = regio { $word }
standards-why-channel = kanaal { $word }
standards-why-concept = concept { $word }
standards-gives-way = Deze passen ook, maar gaan niet voor: { $names }.
standards-changed = { $count ->
    [0] Niets is anders dan in de set
    [one] Eén standaard is anders dan in de set
   *[other] { $count } standaarden zijn anders dan in de set
  }
standards-only-changed = Alleen wat anders is
standards-store-page = Winkel openen
