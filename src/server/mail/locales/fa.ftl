invitation-subject = دعوت { $organization } به Plainclothes
invitation-body =
    سلام { $name }،

    { $organization } شما را به گروه خود در Plainclothes دعوت کرده است. گذرواژهٔ خود را اینجا انتخاب کنید:

    { $link }

    این پیوند یک بار و تا { $until } کار می‌کند. اگر منتظر این نامه نبودید، نیازی به پاسخ نیست.
