# What owners read beside the report itself.

owner-overview = Overview
owner-standards = Standards
owner-waits = Waits
owner-over-time = Over time
owner-consistency = Consistency
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
