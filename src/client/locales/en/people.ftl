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
