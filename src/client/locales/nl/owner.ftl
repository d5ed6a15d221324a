# Wat eigenaren naast het verslag zelf lezen.

owner-overview = Overzicht
owner-standards = Standaarden
owner-waits = Wachttijden
owner-over-time = Verloop
owner-consistency = Consistentie
owner-compare = Vergelijken
owner-complaints = Klachten
owner-actions = Acties
owner-stores = Winkels
owner-stores-lead = Elke stip is de score van één bezoek; de volle is de laatste.
owner-store = Winkel
owner-visits = Bezoeken
owner-when = Bezocht
owner-verdict = Uitslag
owner-no-stores = Er zijn nog geen winkels die je mag zien
owner-no-visits = Er zijn nog geen bezoeken gepubliceerd
owner-no-visits-body = Ze staan hier zodra ze beoordeeld zijn.
owner-no-visits-yet = Nog geen bezoeken
owner-latest = Laatste, { $day }
owner-visit-count = { $count ->
    [0] Geen bezoeken
    [one] { $count } bezoek
   *[other] { $count } bezoeken
  }
owner-too-few = te weinig bezoeken om meer te zeggen
owner-scores = Scores van de bezoeken, oudste eerst: { $list }

# Bezwaar tegen losse punten van een verslag.
owner-appeal = Dit klopt niet
owner-appeal-says = Wat klopt er niet?
owner-appeal-hint = Het bureau kijkt er nog eens naar en antwoordt hier. Bezwaar maken kan tot { $day }.
owner-appeal-send = Bezwaar versturen
owner-appeal-open = Bezwaar gemaakt, nog niet beslist
owner-appeal-withdrawn = Bezwaar ingetrokken
owner-appeal-ruled = Bezwaar gemaakt
owner-appeal-by = { $by }, { $day }
owner-appeal-withdraw = Intrekken
owner-appeal-stands = Het blijft zoals het is.
owner-appeal-counts-as = Het telt als “{ $answer }”.
owner-appeal-left-out = Het is niet in de score opgenomen.
owner-appeal-score = De score was { $before } en is { $after }.
owner-access = Delen
