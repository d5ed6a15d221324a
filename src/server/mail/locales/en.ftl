invitation-subject = { $organization } invites you to Plainclothes
invitation-body =
    Hello { $name },

    { $organization } invites you to join its Plainclothes team. Choose a password here:

    { $link }

    The link works once, until { $until }. If you did not expect this mail, you can leave it unanswered.

# News of a list, seen on locked screens too: it must not say what the list is for.
news-title = Lists
news-new = There is something new on your list.
news-changed = Your list has changed.
news-returned = Something on your list needs another look.
news-mail =
    Hello { $name },

    { $news } Open it here:

    { $link }
