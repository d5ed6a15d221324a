# What owners do about what they read: actions, comments, mails.

acting-actions = Actions
acting-actions-lead = What was agreed after a missed standard. An action closes by itself, when { $count } visits in a row after it was done meet the standard.
acting-none = No actions yet
acting-none-body = Start one from a missed standard: in a report, under the question, or on the Standards page.
acting-none-here = No actions match
acting-start = Start an action
acting-start-about = Start an action: { $standard }
acting-started = { $count ->
    [one] The action is started.
   *[other] { $count } actions are started.
  }
acting-see = See it
acting-standard = Standard
acting-store = Store
acting-stores = Where
acting-stores-hint = One action for each store, so that each is measured by itself.
acting-store-met = { $store }, { $city }: met in { $met } of { $n }
acting-no-store = Choose at least one store.
acting-what = What is to be done
acting-what-hint = One thing that people can do and others can see.
acting-who = Who sees to it
acting-due = Done by
acting-training = What to practise
acting-training-hint = { $howTo }
acting-save = Start
acting-keep = Keep changes
acting-cancel = Cancel
acting-state = How it stands
acting-state-open = Open
acting-state-overdue = Overdue
acting-state-done = Done, not yet measured
acting-state-measuring = Done, being measured
acting-state-closed = Closed
acting-state-recurred = Recurred
acting-state-withdrawn = Withdrawn

# How an action stands, in a sentence: met `met` of `n` visits since it was done, `needed` more to tell.
acting-is-open = To be done by { $day }.
acting-is-overdue = Should have been done by { $day }.
acting-is-done = Met in { $met } of { $n } since. Too few yet: { $needed ->
    [one] one more visit
   *[other] { $needed } more visits
  } to tell.
acting-is-done-none = No visit since. It takes { $needed } to tell.
acting-is-closed = Met in { $met } of { $n } since; closed by that on { $day }.
acting-is-recurred = Recurred on { $day }; met in { $met } of { $n } since it was done.
acting-is-recurred-after = Closed by measurement on { $closed }, recurred on { $day }; met in { $met } of { $n } since it was done.
acting-is-withdrawn = No longer wanted.

acting-plan = What was agreed
acting-measured = What visits say
acting-measured-none = No published visit has observed this standard here since the action was started.
acting-share = Of visits since it was done, { $share } met it. So many visits leave anything { $bounds } possible.
acting-visit-met = met
acting-visit-missed = missed
acting-visit-before = before it was done
acting-from-report = From this report
acting-history = What was done
acting-step-open = Started
acting-step-change = Changed
acting-step-done = Done
acting-step-reopen = Opened again
acting-step-withdraw = Withdrawn
acting-by = { $by }, { $when }
acting-do-done = It is done
acting-do-done-again = It is done once more
acting-do-change = Change
acting-do-reopen = Open again
acting-do-withdraw = Withdraw
acting-done-note = How can one tell that it is done?
acting-done-note-hint = What was changed, when, and who saw it. Visits after today say whether it helped.
acting-withdraw-note = Why is it no longer wanted?
acting-reopen-note = Why? (may stay empty)
acting-channel-store = Store
acting-channel-phone = Phone
acting-channel-web = Website
acting-channel-email = E-mail
acting-channel-social = Social network
acting-channel-drive-through = Drive-through
acting-channel-delivery = Delivery
