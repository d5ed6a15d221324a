# Everyone in the organization, and one person with their profile.

people-count = { $count ->
    [one] 1 person
   *[other] { $shown } people
  }
people-any-role = Everyone
people-none-here = Nobody matches
people-goes-or-sees = Goes to, or sees
people-stores = { $count ->
    [one] 1 store
   *[other] { $count } stores
  }
people-grade = Grade
people-joined = Joined
people-profile = Profile
people-profile-unknown = Nothing is known yet. What is not known keeps nobody from a visit.
people-change-profile = Change the profile
people-free = { $part }: { $days }
people-conflicts = May not visit
people-conflicts-hint = Conflicts of interest: who works there, or once did, or is related to someone who does. These visits are not shown to them, can’t be taken by them, can’t be given to them and are not planned for them.
people-conflict-clients = All stores of these clients
people-notes = Notes
people-notes-hint = Only coordinators read this.
people-regions = Regions
people-regions-hint = Stores that open in these regions, or move to them, are seen too. Those that leave are not.
people-find-store = Find a store
people-stores-chosen = { $chosen } of { $of } chosen
people-stores-more = There are more: type a name, city or client.
people-leave = Leave it as it was
people-saved = Saved
people-no-grades = No report graded yet.
people-grade-mean = { $grade } on average, of { $count ->
    [one] one report
   *[other] { $count } reports
  }
people-no-visits = No visits yet.
people-all-visits = All visits of this person
people-no-pay = Nothing earned yet.
people-pay = { $total } for { $visits ->
    [one] one visit
   *[other] { $visits } visits
  }; { $due } of it not paid yet.
people-phones = Phones
people-no-phones = No work has come from a phone yet.
people-phone-last = last sent { $day }
people-coordinator-sees = A coordinator sees everything in the organization.

# Who works here, who no more, and who was erased.

people-standing = Standing
people-standing-any = All but the erased
people-standing-active = Works here
people-standing-deactivated = Deactivated
people-standing-erased = Erased
people-is-deactivated = Deactivated: no sign-in, no offers, no new visits. What their phone still sends is taken.
people-is-erased = Erased. What they did stays, under this name. What their phone still sends is kept aside.
people-place = Place here
people-place-plain = Works here since they joined.
people-step-deactivated = Deactivated by { $by } on { $day }
people-step-reactivated = Brought back by { $by } on { $day }
people-step-erased = Erased by { $by } on { $day }
people-deactivate = Deactivate
people-deactivate-ask = Deactivate…
people-deactivate-of = Deactivate { $name }
people-deactivate-says = They can no longer sign in, are offered nothing and can be given no visit. All that is known of them stays, and you can take this back at any time.
people-reactivate = Bring back
people-reason = Why (for the record)
people-open-none = No visit waits for them.
people-open = { $count ->
    [one] One visit waits for them:
   *[other] { $count } visits wait for them:
  }
people-open-stays = { $state }: stays theirs
people-open-withdraw = { $state }: goes back on the board
people-open-miss = { $state }: is marked as missed; what was recorded is kept aside
people-open-reopen = { $state }: is judged as it was handed in
people-visits-become = Visits that wait for them
people-visits-free = Put what is not begun back on the board
people-visits-keep = Leave them theirs
people-deactivated-toast = { $name } is deactivated. { $freed ->
    [0] No visit was freed.
    [one] One visit is free again.
   *[other] { $freed } visits are free again.
  }
people-reactivated-toast = { $name } works here again.
people-held = Save everything held about them
people-held-hint = One JSON file with all that this server holds about the person: for their right of access.
people-erase = Erase for good
people-erase-ask = Erase…
people-erase-of = Erase { $name }
people-erase-says = This can’t be taken back. Save what is held about them first, if they asked for it.
people-erase-goes = Goes
people-erase-goes-says = Name, e-mail, profile, notes, what they hold, sign-in, notifications, calendar, tokens and links, invitations and applications.
people-erase-stays-desk = Stays
people-erase-stays-desk-says = What they decided and wrote as part of the work, such as reviews, comments and actions, under “Former coordinator” or “Former owner” and a number.
people-erase-stays = Stays
people-erase-stays-says = Visits, reports, scores and pay, under “Former shopper” and a number. Photos, recordings and what they wrote in reports stay as the agency’s record, even where one shows who they are.
people-erase-phone = Their phone
people-erase-phone-says = It is signed out. What it still sends is kept aside, under the same name; only what a report that was handed in still lacks, such as a photo, is added to it.
people-erase-backups = Backups
people-erase-backups-says = Those made before still hold everything until they are deleted.
people-erase-type = Type { $name } to go on
people-erased-toast = Erased. They are { $name } from now on.
people-deactivate-many = Deactivate the chosen people
people-deactivate-many-says = They can no longer sign in, are offered nothing and can be given no visit. You can take this back for each of them.
people-qualify = Let them hold it
people-qualify-ask = Add what they hold…
people-qualify-says = Each of the chosen shoppers holds this from now on, beside what they hold. Visits can ask for it.
people-qualify-names = What they hold
people-doing-deactivate = Deactivating
people-doing-qualify = Adding what they hold
people-many-done = Done with { $done ->
    [one] one person
   *[other] { $done } people
  }. { $left ->
    [0] Nobody was left out.
    [one] One stayed as they were.
   *[other] { $left } stayed as they were.
  }
people-applications = { $open ->
    [0] Applications
   *[other] Applications ({ $open })
  }
people-agreements = Agreement
people-agreement = Agreement
people-agreement-none = Nothing is asked to be agreed to yet.
people-agreement-waits = Version { $version } is not accepted yet
people-agreement-version = Version { $version }, read in { $language }
