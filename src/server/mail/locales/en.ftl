invitation-subject = { $organization } invites you to Plainclothes
invitation-body =
    Hello { $name },

    { $organization } invites you to join its Plainclothes team. Choose a password here:

    { $link }

    The link works once, until { $until }. If you did not expect this mail, you can leave it unanswered.
