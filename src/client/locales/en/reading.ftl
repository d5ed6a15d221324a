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
reading-none = no visits

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
reading-target = target { $target }
reading-wait-chart = { $name }: how many waits took how long
reading-bar = { $from } to { $to }: { $count ->
    [one] one wait
   *[other] { $count } waits
  }
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
reading-save-svg = Save the chart as SVG
reading-save-png = Save it as PNG
reading-no-chart = The chart can’t be drawn without a network. Its figures are in the table below.

reading-spreads = Where the spread lies
reading-spreads-why = Of all the difference between scores, this share goes with the store, the hour and so on; the rest is within each of them. Each is looked at by itself.
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
