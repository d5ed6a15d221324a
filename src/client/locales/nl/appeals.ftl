# What a coordinator rules on: owners' appeals against single items of published reports.

appeals = Bezwaren
appeals-lead = Wat er volgens eigenaren niet klopt in een gepubliceerd verslag, punt voor punt. Een wijziging wordt opnieuw gescoord en vastgelegd met de score van vóór en na.
appeals-see-open = Al beslist
appeals-see-ruled = Wachtend
appeals-none-open = Niets wacht op een beslissing
appeals-none-ruled = Nog niets beslist
appeals-by = { $by }, { $day }
appeals-answered = Geantwoord: { $answer }.
appeals-unanswered = Geen antwoord.
appeals-measured = Gemeten: { $length }.
appeals-points = { $earned } van { $possible } punten.
appeals-ruling = Beslissing
appeals-choose = Kies er een
appeals-ruled-stands = Het blijft zoals het is
appeals-counts-as = Het telt als “{ $answer }”
appeals-ruled-left-out = Het telt niet mee in de score
appeals-score = De score was { $before } en is { $after }.
appeals-words = Wat de eigenaar leest
appeals-words-hint = Zeg waar je naar keek. Niets waaruit blijkt wie er was.
appeals-rule = Beslissen
