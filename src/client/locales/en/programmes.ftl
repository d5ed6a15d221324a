# Programs, the coverage board and the pay list.
programmes = Programs
programmes-new = New program
programmes-none = No programs yet
programmes-none-body = A program plans visits by itself: which stores, how many visits in each week or month, at what hours, and what they pay.
programmes-name = Program
programmes-client = Client
programmes-state = State
programmes-plan = Plan
programmes-coverage = Coverage
programmes-board = Coverage board
programmes-edit = Change
programmes-change = Change the program
programmes-state-draft = Draft
programmes-state-running = Running
programmes-state-paused = Paused
programmes-state-ended = Ended
programmes-every-week = week
programmes-every-month = month
programmes-every-quarter = quarter
programmes-every-dates = period
programmes-times = { $stores ->
    [one] 1 store
   *[other] { $stores } stores
  } × { $visits ->
    [one] 1 visit
   *[other] { $visits } visits
  } a { $every }
programmes-at-risk = { $count } at risk
programmes-of-all = { $done } of { $all } published

# Stages.
programmes-stage-planned = Planned
programmes-stage-offered = Offered
programmes-stage-assigned = Assigned
programmes-stage-underway = Underway
programmes-stage-submitted = In review
programmes-stage-published = Published
programmes-stage-missed = Missed
programmes-stage-lacking = Not made yet

# The page of one program.
programmes-numbers = Visits so far
programmes-next = Next periods
programmes-period-days = { $from } to { $to }
programmes-made = { $visits ->
    [0] No visits made yet
    [one] 1 visit made
   *[other] { $visits } visits made
  }
programmes-make = Make visits now
programmes-make-in = Make visits now, { $period }
programmes-did-make = { $made ->
    [0] There was nothing to make.
    [one] 1 visit was made.
   *[other] { $made } visits were made.
  } { $unplaced ->
    [0] {""}
    [one] One could not be placed.
   *[other] { $unplaced } could not be placed.
  }
programmes-do-start = Start
programmes-do-pause = Pause
programmes-do-resume = Resume
programmes-do-end = End
programmes-ask-start = From now on its visits are made by themselves, { $days ->
    [0] as each period begins.
    [one] a day before each period begins.
   *[other] { $days } days before each period begins.
  } Those of the period that is on are made at once.
programmes-ask-pause = No more visits are made. Those that are there go on as they are.
programmes-ask-resume = Visits are made again. What was not made of the period that is on is made at once.
programmes-ask-end = No more visits are ever made. What someone has taken goes on.
programmes-end-cancel = Cancel the visits that nobody has taken
programmes-cancel = Cancel
programmes-did-start = Started
programmes-did-pause = Paused
programmes-did-resume = Running again
programmes-did-end = Ended
programmes-steps = What was done
programmes-by-server = by itself
programmes-step-created = Created
programmes-step-changed = Changed; { $visits ->
    [0] no visit is other than before
    [one] 1 open visit has the new terms
   *[other] { $visits } open visits have the new terms
  }
programmes-step-started = Started
programmes-step-paused = Paused
programmes-step-resumed = Resumed
programmes-step-ended = Ended
programmes-step-made = { $visits ->
    [one] 1 visit made
   *[other] { $visits } visits made
  } for { $period }
programmes-step-unplaced = { $unplaced } could not be placed

# The editor.
programmes-section-what = What
programmes-section-where = Where
programmes-section-when = When
programmes-section-who = Who may go
programmes-section-pay = Pay
programmes-section-after = Report and appeal
programmes-checklist = Checklist
programmes-choose = Choose
programmes-version = Version
programmes-version-latest = Always the latest
programmes-version-fixed = Version { $version }
programmes-version-hint = New visits get it. A report that was begun keeps the version it began with.
programmes-stores-by = Stores
programmes-stores-all = All of the client’s, and those that join later
programmes-stores-filter = By region, concept or tag
programmes-stores-list = These
programmes-regions = Regions
programmes-concepts = Concepts
programmes-tags = Tags, any of them
programmes-no-filters = This client’s stores have no regions, concepts or tags.
programmes-visits-count = Visits to each store
programmes-every = In every
programmes-own-dates = Own periods
programmes-own-dates-hint = One a line: first and last day, such as 2026-11-05 2026-11-20.
programmes-first-day = From
programmes-last-day = Until
programmes-last-day-hint = Empty: until you end it.
programmes-window-days = Days for one visit
programmes-window-days-hint = Empty: about half of each visit’s share of the period, two weeks at most. Windows are spread, so that not all end on the same day.
programmes-ahead-days = Make visits so many days ahead
programmes-quotas = Hours
programmes-quotas-hint = None: at any time that the store is open.
programmes-quota-add = Add hours
programmes-quota-name = Name
programmes-quota-visits = Visits
programmes-quota-visits-hint = Empty: the rest
programmes-quota-remove = Remove { $name }
programmes-remove = Remove
programmes-rotation = Days before the same person may return
programmes-rotation-hint = Empty: no such rule.
programmes-rotation-of = Counted for
programmes-rotation-of-store = this store
programmes-rotation-of-client = any of the client’s stores
programmes-qualifications = Must hold
programmes-qualifications-hint = Names, separated by commas. Empty: nothing.
programmes-limit-open = At most at once, each person
programmes-limit-period = At most in a period, each person
programmes-limit-hint = Empty: no limit.
programmes-offered = Put new visits on the job board at once
programmes-currency = Currency
programmes-fee = Fee
programmes-cap = Expenses up to
programmes-bonus-percent = Bonus, in percent of the fee
programmes-bonus-days = When fewer days than this are left
programmes-bonus-hint = For visits that nobody has taken. It is fixed as someone takes one.
programmes-budget = Budget of a period
programmes-budget-hint = A warning, never a stop.
programmes-report-hours = Report due, hours after the visit
programmes-report-hours-hint = Empty: by the end of the window.
programmes-prevented = Paid where the store was closed, percent
programmes-appeal-days = Owner may appeal for, days
programmes-save = Save
programmes-save-draft = Save as a draft
programmes-saved = Saved
programmes-saved-changes = Saved. { $change ->
    [0] No open visit changed
    [one] 1 open visit changed
   *[other] { $change } open visits changed
  }, { $cancel ->
    [0] none cancelled
   *[other] { $cancel } cancelled
  }, { $keep ->
    [0] none was taken.
    [one] 1 that was taken stays as agreed.
   *[other] { $keep } that were taken stay as agreed.
  }
programmes-fault-missing = This is needed.
programmes-fault-number = A whole number from { $least } to { $most }.
programmes-fault-amount = An amount, such as 12.50.
programmes-fault-hours = Choose weekdays and both hours.
programmes-fault-days = Two days a line, such as 2026-11-05 2026-11-20, the first not after the second, none overlapping.
programmes-fault-order = This is before the first day.
programmes-fault-both = Both are needed, or neither.
programmes-fault-refused = The server does not take this.

# What will happen, in plain words.
programmes-summary = What will happen
programmes-summary-unready = Fill in what is needed to see what it comes to.
programmes-summary-visits = { $stores ->
    [one] 1 store
   *[other] { $stores } stores
  } × { $each ->
    [one] 1 visit
   *[other] { $each } visits
  } a { $every } = { $visits ->
    [one] 1 visit
   *[other] { $visits } visits
  }
programmes-summary-cost = about { $fees } a { $every }
programmes-summary-expenses = and up to { $expenses } of expenses
programmes-summary-bonus = up to { $bonus } more in bonuses
programmes-summary-affected = Saving changes { $change ->
    [0] no open visit
    [one] 1 open visit
   *[other] { $change } open visits
  } and cancels { $cancel ->
    [0] none
   *[other] { $cancel }
  }. { $keep ->
    [0] No visit was taken yet.
    [one] The one that someone has taken stays as agreed.
   *[other] The { $keep } that were taken stay as agreed.
  }
programmes-preview = { $made ->
    [one] The visit that would be made
   *[other] The { $made } visits that would be made
  } from { $from } to { $to }
programmes-preview-more = and { $more } more
programmes-preview-window = Window
programmes-preview-hours = Hours
programmes-preview-any = any time
programmes-unplaced = Could not be placed
programmes-unplaced-over = { $store }: no day of the period is left
programmes-unplaced-closed = { $store }: not open in the hours that are asked for
programmes-store = Store

# What may go wrong.
programmes-warn-no-stores = No store fits. Nothing would be made.
programmes-warn-no-periods = No period lies ahead. Nothing would be made.
programmes-warn-no-fee = It pays no fee.
programmes-warn-nobody-qualified = No shopper holds what is asked.
programmes-warn-quotas = The hours ask for { $quotas } visits, but each store has { $visits }. Some hours would have none.
programmes-warn-budget = Fees and expenses may come to { $cost }, more than the budget of { $budget }.
programmes-warn-rotation = With { $days } days between visits this takes about { $needed } different shoppers. There are { $shoppers } who could go.
programmes-warn-bonus-at-once = Each visit has { $windowDays } days, so the bonus that begins when fewer than { $daysLeft } are left is paid from the start.
programmes-warn-few-days = A period has { $days } days for { $visits } visits.
programmes-warn-few-shoppers = With this limit { $shoppers } shoppers can’t take all { $visits } visits of a period.

# Why a visit is at risk.
programmes-risk-over = Its time is over, and there is no report.
programmes-risk-missed = Nobody came, and none was made in its place.
programmes-risk-rejected = The report was rejected, and none was made in its place.
programmes-risk-nobody = No shopper keeps all its rules.
programmes-risk-unassigned = Nobody has it, and { $daysLeft ->
    [0] less than a day is left.
    [one] 1 day is left.
   *[other] { $daysLeft } days are left.
  }
programmes-risk-not-accepted = It is not accepted yet, and { $daysLeft ->
    [0] less than a day is left.
    [one] 1 day is left.
   *[other] { $daysLeft } days are left.
  }
programmes-risk-not-begun = It is not begun yet, and { $daysLeft ->
    [0] less than a day is left.
    [one] 1 day is left.
   *[other] { $daysLeft } days are left.
  }
programmes-risk-no-shows = { $times ->
    [one] Someone did not come
   *[other] { $times } people did not come
  } before it.
programmes-risk-turned-down = { $times } shoppers turned it down.

# The board.
programmes-find = Find a store
programmes-region = Region
programmes-all-regions = All regions
programmes-show = Show
programmes-show-all = All stores
programmes-show-at-risk = Only at risk
programmes-earlier = Earlier
programmes-later = Later
programmes-now = now
programmes-all-stores = { $stores ->
    [one] 1 store
   *[other] All { $stores } stores
  }
programmes-left = no longer in the program
programmes-nothing = none
programmes-cell-count = { $visits } { $stage }
programmes-cell-risk = { $count ->
    [one] 1 at risk
   *[other] { $count } at risk
  }
programmes-cell-open = { $store }, { $period }
programmes-select = Select { $store }, { $period }
programmes-select-all = Select all stores shown in { $period }
programmes-selecting = Select
programmes-selecting-done = Done selecting
programmes-selected = { $cells ->
    [one] 1 selected
   *[other] { $cells } selected
  }
programmes-offer = Offer open visits
programmes-cancel-open = Cancel open visits
programmes-ask-cancel-open = The visits of these that nobody has taken are cancelled. Those that someone has taken go on.
programmes-plan-period = Make missing visits
programmes-did-offer = { $moved ->
    [0] No visit could be offered.
    [one] 1 visit is offered.
   *[other] { $moved } visits are offered.
  } { $left ->
    [0] {""}
   *[other] { $left } were left as they are.
  }
programmes-did-cancel = { $moved ->
    [0] No visit was cancelled.
    [one] 1 visit is cancelled.
   *[other] { $moved } visits are cancelled.
  } { $left ->
    [0] {""}
   *[other] { $left } were left as they are.
  }
programmes-no-stores-here = No store fits what you look for.
programmes-slot = Visit { $slot }
programmes-attempt = in place of one that was missed
programmes-replace = Replace it
programmes-did-replace = Another visit was made in its place.
programmes-open-visit = Open
programmes-nobody-yet = nobody yet
programmes-cell-none = There are no visits here.
programmes-close = Close
programmes-legend = What the signs mean

# The pay list.
pay-list = Pay
pay-from = From
pay-to = To
pay-programme = Program
pay-all-programmes = All visits
pay-show = Show
pay-show-due = Not paid yet
pay-show-paid = Paid
pay-show-all = All
pay-none = Nothing to pay here
pay-none-body = Visits are listed once they are approved: by the day of the visit, at the store.
pay-shopper = Shopper
pay-visits = Visits
pay-fees = Fees
pay-bonuses = Bonuses
pay-expenses = Expenses
pay-total = Total
pay-due = Not paid
pay-everyone = Everyone
pay-download-csv = Save as CSV
pay-download-xlsx = Save as Excel
pay-mark = Mark as paid
pay-select = Select { $name }
pay-select-all = Select everyone with something due
pay-mark-title = { $shoppers ->
    [one] Mark 1 shopper as paid
   *[other] Mark { $shoppers } shoppers as paid
  }
pay-mark-body = { $visits ->
    [one] 1 visit
   *[other] { $visits } visits
  }: { $sums }. Nothing is sent; it is written down that you paid.
pay-paid-on = Paid on
pay-reference = Reference
pay-reference-hint = As on the bank transfer. It may stay empty.
pay-cancel = Cancel
pay-marked = { $visits ->
    [one] 1 visit is marked as paid.
   *[other] { $visits } visits are marked as paid.
  }
pay-undo = Undo
pay-undone = { $visits ->
    [one] 1 visit is due again.
   *[other] { $visits } visits are due again.
  }
pay-stale = The list has changed meanwhile. Look again before you mark it.
pay-payments = Payments
pay-payment-by = marked by { $name }
pay-no-payments = Nothing was marked as paid yet.
pay-visit = Visit
pay-note = Note
pay-prevented = Prevented; { $percent } of the fee
pay-excluded = Hidden from the owner, paid all the same
pay-paid = Paid on { $day }
pay-paid-reference = Paid on { $day }, { $reference }
pay-show-visits = Visits of { $name }
pay-visits-count = { $visits ->
    [one] 1 visit
   *[other] { $visits } visits
  }
