# Planning a whole period at once.
planning = Plans
planning-lead = Give a whole period’s visits to shoppers at once. Nothing is sent before you have looked at it.
planning-new = Plan a period
planning-none = No plans yet
planning-none-body = Choose a period, and see within a minute who could make which visit, what can’t be covered, and which rule stands in the way.
planning-period = Period
planning-coverage = Coverage
planning-made = Made by
planning-state = State
planning-state-running = Underway
planning-state-ready = Ready
planning-state-stopped = Stopped
planning-state-failed = Failed
planning-state-discarded = Put away
planning-span = { $from } – { $to }
planning-covered = { $covered } of { $visits } { $visits ->
    [one] visit
   *[other] visits
} covered.
planning-proven = No better plan exists.
planning-gap-visits = At most { $more } more { $more ->
    [one] visit
   *[other] visits
} could be covered.
planning-gap-points = No more visits can be covered; by the other terms it could be at most { $percent } % better.
planning-gap-unknown = Looking for better ones.
planning-which = Which visits
planning-from = From
planning-to = To
planning-programme = Program
planning-programme-any = All open visits
planning-cities = Towns
planning-cities-all = Stores in all towns
planning-cities-some = Stores in { $cities } { $cities ->
    [one] town
   *[other] towns
}
planning-preview = { $visits ->
    [0] No visit is open in these days.
    [one] One open visit for { $shoppers } shoppers.
   *[other] { $visits } open visits in { $stores } stores, for { $shoppers } shoppers.
}
planning-limits = Limits
planning-most-visits = Visits for one shopper, at most
planning-most-visits-hint = Those that they already have count. Empty: as many as there are.
planning-most-per-day = Visits in one day, at most
planning-most-per-day-hint = The way between stores is counted too.
planning-reach = Distance from home, at most (km)
planning-reach-hint = For shoppers with no reach of their own. Empty: anywhere.
planning-per-km = Cost of a kilometre ({ $currency })
planning-per-km-hint = Empty: travel costs nothing.
planning-budget = Budget ({ $currency })
planning-budget-hint = For fees, reimbursements and travel. Empty: not limited.
planning-time = Time to look for it
planning-time-hint = It ends sooner once no better plan exists.
planning-minutes = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
}
planning-start = Make a plan
planning-fault-from = Choose the first day.
planning-fault-to = Choose a last day that is not before the first.
planning-fault-mostVisits = A whole number from 1 to 1000, or nothing.
planning-fault-mostPerDay = A whole number from 1 to 10.
planning-fault-reachKm = A whole number of kilometres, or nothing.
planning-fault-perKm = An amount such as 0.25, or nothing.
planning-fault-budget = An amount such as 12000, or nothing.
planning-weights = What counts in a good plan
planning-weights-lead = Covering as many visits as possible always comes first, and no rule is ever broken. Among plans that cover as many, these decide: each is scored from 0 to 100 for every visit, times its weight. 0 leaves it out.
planning-term = What counts
planning-term-rotation = Rotation
planning-term-rotation-hint = Long since they were at the store.
planning-term-window = Room in the window
planning-term-window-hint = Many of the window’s hours suit them.
planning-term-travel = Travel
planning-term-travel-hint = Close to home.
planning-term-load = Load
planning-term-load-hint = Far below what they may have.
planning-term-grade = Grade
planning-term-grade-hint = Well graded reports.
planning-term-cost = Cost
planning-term-cost-hint = Travel that costs little.
planning-term-fairness = Fairness
planning-term-fairness-hint = Everyone has about as many.
planning-points = Points
planning-weight = Weight
planning-progress = Planning
planning-phase-gathering = Reading visits and shoppers
planning-phase-greedy = A first plan is there
planning-phase-solving = Making it better
planning-phase-done = Done
planning-parts = { $done } of { $parts } { $parts ->
    [one] region
   *[other] regions
} done
planning-stop = Stop and keep this
planning-stop-hint = You can leave this page: planning goes on.
planning-failed = This plan came to nothing
planning-failed-body = The server stopped, or ran out of memory, before it was done. No visit was changed.
planning-again = Plan again
planning-sums = What the plan comes to
planning-was-stopped = Stopped early.
planning-figure-covered = Covered
planning-figure-shoppers = Shoppers
planning-figure-km = Travel
planning-figure-travel = Travel cost
planning-of = { $count } of { $all }
planning-km = { $km } km
planning-send = Send the plan
planning-send-all = Assign { $visits } { $visits ->
    [one] visit
   *[other] visits
}
planning-send-some = Assign the { $visits } chosen
planning-offer-rest = Offer on the job board what nobody gets
planning-sending = Sending
planning-sending-stop = Stop sending
planning-sent-so-far = { $done } of { $all } sent
planning-all-sent = Everything is sent.
planning-changed = { $visits ->
    [one] One visit was changed meanwhile and left as it is.
   *[other] { $visits } visits were changed meanwhile and left as they are.
}
planning-did-send = Sent
planning-did-stop = Stopped. What was sent stays sent.
planning-views = How to look at it
planning-view-week = By week
planning-view-shopper = By shopper
planning-view-uncovered = Not covered
planning-view-edited = Chosen by hand
planning-empty-week = Nothing is planned
planning-empty-shopper = Nobody has a visit
planning-empty-uncovered = Every visit is covered
planning-empty-edited = Nothing was chosen by hand
planning-week = Week of { $day }
planning-choose-week = Choose all of the week of { $day }
planning-choose = Choose { $store }
planning-store = Store
planning-shopper = Shopper
planning-visits = Visits
planning-where = Where
planning-stores-of = { $cities }
planning-why = Why
planning-why-way = { $distance } there and back
planning-why-rotation = rotation only just kept
planning-why-window = little room in the window
planning-why-others = { $others ->
    [0] nobody else could
    [one] one other could
   *[other] { $others } others could
}
planning-nobody = Nobody
planning-can-on = can make it on { $day }
planning-by-hand = chosen by hand
planning-is-changed = Changed since it was planned
planning-change = Change
planning-change-of = Change who visits { $store }
planning-change-title = Who visits { $store }?
planning-change-save = Choose
planning-option = { $name } ({ $visits } { $visits ->
    [one] visit
   *[other] visits
})
planning-option-against = { $name } ({ $visits } { $visits ->
    [one] visit
   *[other] visits
}, { $rules ->
    [one] one rule against it
   *[other] { $rules } rules against it
})
planning-has = { $visits ->
    [0] Has no other visit in this plan
    [one] Has one other visit in this plan
   *[other] Has { $visits } other visits in this plan
}
planning-keeps-all = Every rule is kept
planning-sent-assigned = Assigned
planning-sent-offered = Offered
planning-sent-changed = Changed, left
planning-obstacle-count = { $rule } ({ $shoppers })
planning-obstacle-rotation = Rotation
planning-obstacle-qualification = Qualification
planning-obstacle-deadline = Offer ended
planning-obstacle-limit = Limit of the program
planning-obstacle-window = Window over
planning-obstacle-daypart = No hours left
planning-obstacle-closed = Store closed then
planning-obstacle-declined = Turned it down
planning-obstacle-conflict = Conflict of interest
planning-obstacle-reach = Too far
planning-obstacle-language = Language
planning-obstacle-away = Not available
planning-obstacle-load = Enough visits
planning-obstacle-time = No time beside the others
planning-obstacle-budget = Budget
planning-near-rotation = { $name } could, if rotation were { $would } days instead of { $is }.
planning-near-reach = { $name } could, if they went { $would } km instead of { $is }.
planning-near-load = { $name } could, with { $would } visits instead of { $is }.
planning-near-qualification = { $name } could, if they held “{ $lacking }”.
