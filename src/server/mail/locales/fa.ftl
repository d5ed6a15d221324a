invitation-subject = دعوت { $organization } به Plainclothes
invitation-body =
    سلام { $name }،

    { $organization } شما را به گروه خود در Plainclothes دعوت کرده است. گذرواژهٔ خود را اینجا انتخاب کنید:

    { $link }

    این پیوند یک بار و تا { $until } کار می‌کند. اگر منتظر این نامه نبودید، نیازی به پاسخ نیست.

decline-subject = درخواست شما به { $organization }
decline-body =
    سلام { $name }،

    از درخواست شما به { $organization } و از وقتی که گذاشتید سپاسگزاریم. این بار { $organization } آن را ادامه نمی‌دهد.

    نیازی نیست کاری بکنید. دربارهٔ این درخواست دیگر برایتان نامه‌ای نمی‌آید.

# خبرِ فهرست، که روی صفحهٔ قفل هم دیده می‌شود: نباید بگوید فهرست برای چیست.
news-title = Lists
news-new = چیز تازه‌ای در فهرست شماست.
news-changed = فهرست شما تغییر کرده است.
news-returned = یک مورد در فهرست شما نگاهی دوباره می‌خواهد.
news-mail =
    سلام { $name }،

    { $news } اینجا بازش کنید:

    { $link }

# رویدادهای تقویم، که روی صفحهٔ قفل هم دیده می‌شوند: نباید بگویند برای چه‌اند.
calendar-name = قرارها
calendar-entry = قرار

# آنچه برای مالک منتشر شده است: رقم‌های نمای کلی با کران‌هایشان.
digest-subject = { $published } گزارش تازه: { $organization }
digest-body =
    سلام { $name }،

    { $organization } { $published } گزارش تازه برای شما منتشر کرده است. همهٔ آنچه برای { $months } منتشر شده، روی هم چنین است:

    { $figures }

    اینکه این رقم‌ها از کجا آمده‌اند و چه می‌شود کرد:

    { $link }

    این نامه‌ها برای این به شما می‌رسد که گزارش‌های فروشگاه‌های شما برای شما منتشر می‌شود. اگر دیگر نمی‌خواهید، این را باز کنید:

    { $stop }
digest-score = امتیاز
digest-speed = سرعت
digest-quality = کیفیت
digest-known = { $name }: { $value }، به‌یقین میان { $low } و { $high } ({ $n } بازدید)
digest-unbounded = { $name }: { $value }، بازدیدها کمتر از آن است که دقتش را بتوان گفت ({ $n })
digest-nothing = { $name }: سنجیده نشده
