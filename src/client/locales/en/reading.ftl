# What owners read of all that was published: figures, each with what it is known to.

reading-overview = Overview
reading-standards = Standards
reading-waits = Waits
reading-consistency = Consistency
reading-over-time = Over time

reading-overview-question = How was service, has it really changed, and where is it worth looking?
reading-standards-question = Which standards are met, which are not, and what does that cost?
reading-waits-question = How long do people wait, and how often longer than they should?
reading-consistency-question = Is service the same everywhere, or does it depend on the store, the hour or the channel?
reading-over-time-question = What has changed by more than chance?

reading-nothing = Nothing to read yet
reading-nothing-body = Figures appear with the first published visit.
reading-from = From
reading-to = To
reading-month = Month
reading-figures = Figures
reading-score = Score
reading-speed = Speed
reading-quality = Quality
reading-standard = Standard
reading-channel = Channel
reading-visits-column = Visits
reading-visits = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
  }

# What a figure is known to. The interval holds what it estimates 95 times in 100.
reading-between = between { $low } and { $high }
reading-known-to = Known to be
reading-why-one = from one visit, nobody can say how far off it is
reading-why-alike = all alike so far, so nobody can say how far off it is
reading-why-too-few = too few visits to say how far off it is
# No visit, or none in which it applied.
reading-none = nothing measured

# What has changed since the months before: `before` is those months, `low` and `high` are points.
reading-change-up = Better by { $low } to { $high } points than { $before }.
reading-change-down = Worse than { $before }, by { $low } to { $high } points.
reading-change-none = No more than chance apart from { $before }: { $low } to { $high } points.
reading-change-nothing = Nothing from { $before } to compare with.
reading-change-unbounded = Too few visits to compare with { $before }.

reading-costly = What costs most
reading-costly-none = Nothing was lost: every standard was met.
reading-all-standards = All standards
reading-each-standard = What each one costs
reading-lost = { $points } points a visit
reading-met = { $share } met
reading-met-column = Met
reading-trend = Month by month
reading-trend-of = { $name }: how often it was met, month by month
reading-share-limits = Around { $middle }. The shaded steps are what chance alone does among as many visits; what lies outside has a cause.
reading-what-for = What it is for, and how it is done
reading-how-to = How:

reading-look = Stores to look at
reading-look-none = No store is below the others by more than chance.
reading-look-why = Below the score of all (the dashed line) by more than chance, even among so many stores.
reading-look-judged = { $judged ->
    [one] One store has enough visits to be told from others
   *[other] { $judged } stores have enough visits to be told from others
  }{ $few ->
    [0] .
    [one] , one has too few.
   *[other] , { $few } have too few.
  }

reading-where = Where
reading-where-why = Visits that met the standard, of those that observed it; the darker, the more were missed.
reading-more-stores = { $count ->
    [one] One more store is not shown.
   *[other] { $count } more stores are not shown.
  }
reading-of = { $met } of { $n }

reading-waits-none = No wait was measured for certain in these months.
reading-wait = Wait
reading-waits-counted = Waits
reading-median = Half wait less than
reading-p90 = Nine of ten wait less than
reading-on-target = Within { $target }
# `target`, `low` and `high` are times: each visit is held against the target that held in its store by then.
reading-on-own-target = Within its own target ({ $target } in most visits)
reading-on-own-targets = Within its own target ({ $low } to { $high })
reading-on-target-column = On target
reading-target = target { $target }
reading-wait-chart = { $name }: how many waits took how long
reading-bar = { $from } to { $to }: { $count ->
    [one] one wait
   *[other] { $count } waits
  }
# What each person ahead in the queue adds to a wait.
reading-per-person = Each person ahead adds
reading-per-person-up = The longer the queue, the longer the wait.
reading-per-person-down = The longer the queue, the shorter the wait.
reading-per-person-none = A longer queue makes no difference beyond chance.
reading-per-person-too-few = Too few visits to say what each person ahead adds.
reading-per-person-one = From one visit, nobody can say what each person ahead adds.
reading-per-person-alike = All alike so far, so nobody can say what each person ahead adds.
reading-per-person-same-queue = As many people were ahead each time, so nobody can say what one more adds.
reading-by-queue = By the people ahead in the queue
reading-queue = In the queue
reading-queue-nobody = Nobody ahead
reading-queue-few = 1 or 2 ahead
reading-queue-some = 3 to 5 ahead
reading-queue-many = 6 or more ahead
reading-queue-uncounted = Nobody counted the people ahead in the queue in these months.
reading-queue-not-asked = The checklist that measures this wait does not ask how many people were ahead in the queue.

# Scores by how busy it was; `low` and `high` are points with each person ahead.
reading-busy = When it is busy
reading-busy-why = Scores by how many people were ahead in the queue. Speed falls as a queue grows; quality need not.
reading-busy-not-asked = How busy it was can’t be told: no checklist of these months asks how many people were ahead in the queue.
reading-busy-up = rises with each person ahead, by { $low } to { $high } points.
reading-busy-down = falls with each person ahead, by { $low } to { $high } points.
reading-busy-none = changes by no more than chance with each person ahead: { $low } to { $high } points.
reading-busy-too-few = is known of too few visits to say what a queue does to it.
reading-busy-one = is known of one visit only, so nobody can say what a queue does to it.
reading-busy-alike = was alike so far, so nobody can say what a queue does to it.
reading-busy-same-queue = can’t be compared: as many people were ahead each time.
reading-by-daypart = By part of the day
reading-daypart = Part of the day
reading-daypart-night = Night, until 6
reading-daypart-morning = Morning, 6 to 11
reading-daypart-midday = Midday, 11 to 14
reading-daypart-afternoon = Afternoon, 14 to 18
reading-daypart-evening = Evening, from 18
reading-as-table = The same as a table
reading-save-xlsx = Save as Excel
reading-save-csv = Save as CSV
reading-save-others = Other tables as CSV:
reading-wait-times = How many waits took how long
reading-save-svg = Save the chart as SVG
reading-save-png = Save it as PNG
reading-no-chart = The chart can’t be drawn without a network. Its figures are in the table below.

reading-parts = What the differences are made of
reading-parts-why = Scores differ from visit to visit. So much of that goes with the store, with who visited, with the channel and with the hour, each while the others are held apart; the rest differs from one visit to the next.
reading-part-store = The store
reading-part-shopper = Who visited
reading-part-channel = The channel
reading-part-daypart = The part of the day
reading-part-visit = From one visit to the next
reading-part-apart = { $groups } of them, about { $points } points from one to another
reading-part-within = about { $points } points, whoever visits the same store at the same hour
reading-part-only = { $groups ->
    [0] none
   *[other] only one: nothing to tell apart
  }
reading-parts-from = { $visits ->
    [one] From one visit.
   *[other] From all { $visits } visits that have a score.
  }
reading-parts-sampled = From { $visits } visits: all those of one store in { $oneIn }, whatever their scores.
reading-parts-too-few = There are too few visits to say what goes with what.
reading-parts-tied = These always went together: with each store a visitor, a channel or an hour of its own, nobody can say which of them makes the difference.
reading-parts-alike = All scores are the same.
reading-spreads = Each by itself
reading-spreads-why = The same differences, looked at by one of them alone: it then takes along what else was different there.
reading-between-store = From store to store
reading-between-channel = From channel to channel
reading-between-daypart = By part of the day
reading-between-shopper = By who visited
reading-spread = { $groups } of them, { $between } points apart; within one, { $within } points
reading-spread-unsaid = { $groups ->
    [0] none
    [one] only one
   *[other] { $groups } of them, with too few visits each
  }
reading-across = The same standard across channels
reading-across-none = No standard was observed in more than one channel.
reading-channel-store = Store
reading-channel-phone = Phone
reading-channel-web = Website
reading-channel-email = E-mail
reading-channel-social = Social network
reading-channel-drive-through = Drive-through
reading-channel-delivery = Delivery

reading-run = { $title }, version { $version }
reading-limits = Around { $middle }. Months of one steady service lie between { $low } and { $high }; what lies outside has a cause.
reading-no-limits-too-few = Too few months of this version to tell chance from change.
reading-no-limits-alike = All months are alike.
reading-signals = More than chance
reading-point = { $month }: { $score }, { $count ->
    [one] one visit
   *[other] { $count } visits
  }
reading-signal-beyond-limit = beyond the limits
reading-signal-range-beyond-limit = a larger step than usual
reading-signal-long-run = eight months in a row on one side
reading-signal-near-limit = three of four months near a limit

# Comparing: two sides, each some stores and some months.
reading-compare = Compare
reading-compare-question = Do two groups of stores, or two periods, differ by more than chance?
reading-side-a = First
reading-side-b = Second
reading-mark-a = 1
reading-mark-b = 2
reading-side = { $group }, { $period }
reading-which-stores = Which stores
reading-all-stores = All stores
reading-region = Region
reading-concept = Concept
reading-pick = Stores that I pick
reading-picked = { $count ->
    [0] No stores
    [one] One store
   *[other] { $count } stores
  }
reading-pick-some = Pick one store or more.
reading-find-store = Find a store
reading-stores-found = Stores found
reading-no-such-store = No store has these words in its name or city.
reading-picked-stores = Picked stores
reading-drop-store = Leave out { $name }
reading-swap = Swap the two
reading-compare-nothing = Nothing to compare
reading-compare-nothing-body = Neither side has a published visit. Choose other stores or months.
reading-shared = { $count ->
    [one] One visit is on both sides
   *[other] { $count } visits are on both sides
  }
reading-shared-body = The bounds below take the two sides for separate visits, so they can’t be relied on here. Choose sides that have no visit in common.
reading-difference-a = The first is better by { $low } to { $high } points.
reading-difference-b = The second is better by { $low } to { $high } points.
reading-difference-none = No more than chance apart: { $low } to { $high } points.
reading-difference-unbounded = Too few visits to tell them apart.
reading-difference-nothing = Nothing on one side to compare with.
reading-compared = { $apart ->
    [0] No standard differs by more than chance
    [one] One standard differs by more than chance
   *[other] { $apart } standards differ by more than chance
  }, of { $count } on both sides. Of so many, chance alone would make about { $chance } look different.
reading-compared-none = No standard was observed on both sides.
reading-of-visits = of { $count ->
    [one] { $count } visit
   *[other] { $count } visits
  }

# One store, and everything ever recorded of it.
reading-store-nothing = No visit to this store is published yet.
reading-store-all = All stores in the same months: { $score }, { $bounds }.
reading-missed = Missed again and again
reading-missed-why = Standards that two visits or more have missed.
reading-missed-none = No standard was missed by more than one visit.
reading-missed-of = missed by { $missed } of { $n }
reading-timeline = Everything recorded
reading-timeline-why = Visits and complaints in every channel, the newest first.
reading-timeline-none = Nothing is recorded of this store yet.
reading-timeline-missed = Missed: { $names }
reading-complaint = Complaint
reading-return = Return
reading-about = About: { $name }
