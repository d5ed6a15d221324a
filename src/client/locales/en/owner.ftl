# What owners read beside the report itself.

owner-overview = Overview
owner-standards = Standards
owner-waits = Waits
owner-over-time = Over time
owner-consistency = Consistency
owner-compare = Compare
owner-complaints = Complaints
owner-actions = Actions
owner-stores = Stores
owner-stores-lead = Each dot is one visit’s score; the full one is the latest.
owner-store = Store
owner-visits = Visits
owner-when = Visited
owner-verdict = Outcome
owner-no-stores = No stores are yours to see yet
owner-no-visits = No visits are published yet
owner-no-visits-body = They appear here once they were reviewed.
owner-no-visits-yet = No visits yet
owner-latest = Latest, { $day }
owner-visit-count = { $count ->
    [0] No visits
    [one] { $count } visit
   *[other] { $count } visits
  }
owner-too-few = too few visits to say more
owner-scores = Scores of the visits, oldest first: { $list }

# Appeals against single items of a report.
owner-appeal = This is not right
owner-appeal-says = What is not right?
owner-appeal-hint = The agency looks at it again and answers here. You can appeal until { $day }.
owner-appeal-send = Send the appeal
owner-appeal-open = Appealed, not ruled on yet
owner-appeal-withdrawn = Appeal taken back
owner-appeal-ruled = Appealed
owner-appeal-by = { $by }, { $day }
owner-appeal-withdraw = Take it back
owner-appeal-stands = It stands as it is.
owner-appeal-counts-as = It counts as “{ $answer }”.
owner-appeal-left-out = It is left out of the score.
owner-appeal-score = The score was { $before } and is { $after }.
owner-access = Sharing
