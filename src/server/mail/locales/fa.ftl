invitation-subject = دعوت { $organization } به Plainclothes
invitation-body =
    سلام { $name }،

    { $organization } شما را به گروه خود در Plainclothes دعوت کرده است. گذرواژهٔ خود را اینجا انتخاب کنید:

    { $link }

    این پیوند یک بار و تا { $until } کار می‌کند. اگر منتظر این نامه نبودید، نیازی به پاسخ نیست.

# خبرِ فهرست، که روی صفحهٔ قفل هم دیده می‌شود: نباید بگوید فهرست برای چیست.
news-title = Lists
news-new = چیز تازه‌ای در فهرست شماست.
news-changed = فهرست شما تغییر کرده است.
news-returned = یک مورد در فهرست شما نگاهی دوباره می‌خواهد.
news-mail =
    سلام { $name }،

    { $news } اینجا بازش کنید:

    { $link }
