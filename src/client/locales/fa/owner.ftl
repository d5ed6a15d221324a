# آنچه مالک در کنار خود گزارش می‌خواند.

owner-overview = نمای کلی
owner-standards = استانداردها
owner-waits = انتظارها
owner-over-time = در گذر زمان
owner-consistency = یکنواختی
owner-compare = مقایسه
owner-complaints = شکایت‌ها
owner-actions = اقدام‌ها
owner-stores = فروشگاه‌ها
owner-stores-lead = هر نقطه امتیاز یک بازدید است؛ نقطهٔ پررنگ تازه‌ترین آن‌هاست.
owner-store = فروشگاه
owner-visits = بازدیدها
owner-when = زمان بازدید
owner-verdict = نتیجه
owner-no-stores = هنوز فروشگاهی برای دیدن ندارید
owner-no-visits = هنوز بازدیدی منتشر نشده است
owner-no-visits-body = پس از بررسی اینجا دیده می‌شوند.
owner-no-visits-yet = هنوز بازدیدی نیست
owner-latest = تازه‌ترین: { $day }
owner-visit-count = { $count ->
    [0] بدون بازدید
   *[other] { $count } بازدید
  }
owner-too-few = برای گفتن بیش از این، بازدیدها کم است
owner-scores = امتیاز بازدیدها، از قدیم به جدید: { $list }

# اعتراض به بخش‌های جداگانهٔ گزارش.
owner-appeal = این درست نیست
owner-appeal-says = چه چیزی درست نیست؟
owner-appeal-hint = آژانس دوباره نگاه می‌کند و همین‌جا پاسخ می‌دهد. تا { $day } می‌توانید اعتراض کنید.
owner-appeal-send = فرستادن اعتراض
owner-appeal-open = اعتراض شده، هنوز بی‌پاسخ
owner-appeal-withdrawn = اعتراض پس گرفته شد
owner-appeal-ruled = اعتراض شده
owner-appeal-by = { $by }، { $day }
owner-appeal-withdraw = پس گرفتن
owner-appeal-stands = همان‌گونه که هست می‌ماند.
owner-appeal-counts-as = «{ $answer }» به شمار می‌آید.
owner-appeal-left-out = از امتیاز کنار گذاشته شد.
owner-appeal-score = امتیاز { $before } بود و اکنون { $after } است.
owner-access = هم‌رسانی
