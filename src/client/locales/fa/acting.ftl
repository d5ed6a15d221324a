# آنچه مالک دربارهٔ خوانده‌هایش می‌کند: اقدام‌ها.

acting-actions = اقدام‌ها
acting-actions-lead = آنچه پس از رعایت نشدن یک استاندارد توافق شد. اقدام خودبه‌خود بسته می‌شود، وقتی پس از انجام آن { $count } بازدید پیاپی استاندارد را رعایت‌شده ببینند.
acting-none = هنوز اقدامی نیست
acting-none-body = آن را از یک استاندارد رعایت‌نشده آغاز کنید: در گزارش، زیر پرسش، یا در صفحهٔ استانداردها.
acting-none-here = هیچ اقدامی با این نمی‌خواند
acting-start = آغاز اقدام
acting-start-about = آغاز اقدام: { $standard }
acting-started = { $count ->
    [1] اقدام آغاز شد.
   *[other] { $count } اقدام آغاز شد.
  }
acting-see = دیدن
acting-standard = استاندارد
acting-store = فروشگاه
acting-stores = کجا
acting-stores-hint = برای هر فروشگاه یک اقدام، تا هر کدام جداگانه اندازه گرفته شود.
acting-store-met = { $store }، { $city }: رعایت‌شده در { $met } از { $n }
acting-no-store = دست‌کم یک فروشگاه برگزینید.
acting-what = چه باید کرد
acting-what-hint = یک کار که افراد بتوانند انجام دهند و دیگران ببینند.
acting-who = چه کسی پیگیری می‌کند
acting-due = تا چه روزی
acting-training = چه تمرین شود
acting-training-hint = { $howTo }
acting-save = آغاز
acting-keep = نگه داشتن تغییرها
acting-cancel = انصراف
acting-state = وضعیت
acting-state-open = باز
acting-state-overdue = دیرکرده
acting-state-done = انجام‌شده، هنوز اندازه گرفته نشده
acting-state-measuring = انجام‌شده، در حال سنجش
acting-state-closed = بسته
acting-state-recurred = بازگشته
acting-state-withdrawn = پس‌گرفته

acting-is-open = تا { $day } انجام شود.
acting-is-overdue = باید تا { $day } انجام می‌شد.
acting-is-done = از آن پس در { $met } از { $n } رعایت شده. هنوز کم است: { $needed ->
   *[other] { $needed } بازدید دیگر
  } لازم است.
acting-is-done-none = از آن پس بازدیدی نبوده. { $needed } بازدید لازم است.
acting-is-closed = از آن پس در { $met } از { $n } رعایت شده؛ با همین در { $day } بسته شد.
acting-is-recurred = در { $day } بازگشت؛ از زمان انجام در { $met } از { $n } رعایت شده.
acting-is-recurred-after = در { $closed } با سنجش بسته شد و در { $day } بازگشت؛ از زمان انجام در { $met } از { $n } رعایت شده.
acting-is-withdrawn = دیگر لازم نیست.

acting-plan = آنچه توافق شد
acting-measured = بازدیدها چه می‌گویند
acting-measured-none = از آغاز اقدام هیچ بازدید منتشرشده‌ای این استاندارد را اینجا ندیده است.
acting-share = از بازدیدهای پس از انجام، { $share } رعایت‌شده بود. با این تعداد بازدید، { $bounds } ممکن است.
acting-visit-met = رعایت‌شده
acting-visit-missed = رعایت‌نشده
acting-visit-before = پیش از انجام
acting-from-report = از این گزارش
acting-history = چه کارهایی شد
acting-step-open = آغاز شد
acting-step-change = تغییر کرد
acting-step-done = انجام شد
acting-step-reopen = دوباره باز شد
acting-step-withdraw = پس گرفته شد
acting-by = { $by }، { $when }
acting-do-done = انجام شد
acting-do-done-again = دوباره انجام شد
acting-do-change = تغییر
acting-do-reopen = باز کردن دوباره
acting-do-withdraw = پس گرفتن
acting-done-note = از کجا می‌توان دانست که انجام شده؟
acting-done-note-hint = چه تغییر کرد، کِی، و چه کسی دید. بازدیدهای پس از امروز می‌گویند که اثر داشته یا نه.
acting-withdraw-note = چرا دیگر لازم نیست؟
acting-reopen-note = چرا؟ (می‌تواند خالی بماند)
acting-channel-store = فروشگاه
acting-channel-phone = تلفن
acting-channel-web = وب‌سایت
acting-channel-email = ایمیل
acting-channel-social = شبکهٔ اجتماعی
acting-channel-drive-through = خرید از خودرو
acting-channel-delivery = تحویل در محل
