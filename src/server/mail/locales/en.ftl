invitation-subject = { $organization } invites you to Plainclothes
invitation-body =
    Hello { $name },

    { $organization } invites you to join its Plainclothes team. Choose a password here:

    { $link }

    The link works once, until { $until }. If you did not expect this mail, you can leave it unanswered.

decline-subject = Your application to { $organization }
decline-body =
    Hello { $name },

    thank you for applying to { $organization }, and for your time. This time { $organization } will not go on with it.

    You need not do anything. Nobody will write to you about this application again.

# News of a list, seen on locked screens too: it must not say what the list is for.
news-title = Lists
news-new = There is something new on your list.
news-changed = Your list has changed.
news-returned = Something on your list needs another look.
news-mail =
    Hello { $name },

    { $news } Open it here:

    { $link }

# A calendar's entries, seen on locked screens too: they must not say what they are for.
calendar-name = Appointments
calendar-entry = Appointment

# A store's calendar, for the desk
calendar-store-name = { $store }: visits
calendar-state-planned = Planned; nobody has it yet.
calendar-state-offered = Offered; nobody has taken it yet.
calendar-state-assigned = Assigned; not accepted yet.
calendar-state-accepted = Accepted.
calendar-state-underway = Under way.
calendar-state-submitted = Reported; to be reviewed.
calendar-state-returned = Sent back for completion.
calendar-state-approved = Approved.
calendar-state-published = Published.

# What was published for an owner: the figures of the overview with what they are known to.
digest-subject = { $published ->
    [one] One new report
   *[other] { $published } new reports
  }: { $organization }
digest-body =
    Hello { $name },

    { $published ->
        [one] One more report has been published
       *[other] { $published } more reports have been published
    } for you by { $organization }. All that is published for { $months } adds up to:

    { $figures }

    Where that comes from, and what to do about it:

    { $link }

    You get these mails because what is published of your stores is yours to read. To get no more of them, open this:

    { $stop }
digest-score = Score
digest-speed = Speed
digest-quality = Quality
digest-known = { $name }: { $value }, known to be between { $low } and { $high } ({ $n ->
    [one] { $n } visit
   *[other] { $n } visits
  })
digest-unbounded = { $name }: { $value }, from too few visits to say how far off it is ({ $n })
digest-nothing = { $name }: not measured
