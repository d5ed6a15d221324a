# What a coordinator rules on: owners' appeals against single items of published reports.

appeals = Appeals
appeals-lead = What owners say is wrong in a published report, item by item. A change is scored anew and written down with the score before and after.
appeals-see-open = Those ruled on
appeals-see-ruled = Those waiting
appeals-none-open = Nothing waits for a ruling
appeals-none-ruled = Nothing was ruled on yet
appeals-by = { $by }, { $day }
appeals-answered = Answered: { $answer }.
appeals-unanswered = No answer.
appeals-measured = Measured: { $length }.
appeals-points = { $earned } of { $possible } points.
appeals-ruling = Ruling
appeals-choose = Choose one
appeals-ruled-stands = It stands as it is
appeals-counts-as = It counts as “{ $answer }”
appeals-ruled-left-out = It is left out of the score
appeals-score = The score was { $before } and is { $after }.
appeals-words = What the owner reads
appeals-words-hint = Say what you looked at. Nothing that tells who was there.
appeals-rule = Rule
