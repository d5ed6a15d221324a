# آنچه بازدیدکننده می‌خواند. هیچ‌جا نمی‌گوید برای چیست: شاید کسی صفحه را ببیند.

visits = بازدیدهای شما
visits-today = امروز
visits-upcoming = در پیش
visits-none = برنامه‌ای نیست
visits-none-body = وقتی بازدیدی به شما سپرده شود اینجا می‌آید و بدون آنتن هم خوانده می‌شود.
tab-visits = بازدیدها
tab-offers = پیشنهادها
tab-earnings = درآمد
open-map-of = { $store } در نقشه
only-in = تنها { $hours }
cap = تا { $cap } برگشت هزینه
bonus-now = با { $bonus } اضافه، چون هنوز کسی آن را برنداشته و وقت کم است.
report-due-line = مهلت گزارش: { $due }
report-due-at = تا { $day }، ساعت { $time }
report-due-within = { $hours ->
    [one] تا یک ساعت پس از بیرون آمدن
   *[other] تا { $hours } ساعت پس از بیرون آمدن
  }
visits-past = { $count ->
    [one] یک بازدید گذشته
   *[other] { $count } بازدید گذشته
  }
visits-none-but-offers = زیر «پیشنهادها» بازدیدهایی هست که می‌توانید بردارید.
visits-not-here = بازدیدهای شما هنوز روی این گوشی نیست. یک بار وصل شوید تا بیایند.
visits-as-of = تا ساعت { $time }

sync-nothing = چیزی برای ارسال نیست
sync-safe-at = ساعت { $time } به دست آژانس رسید و امن است
sync-safe = نزد آژانس امن است
sync-phone-only = { $count ->
    [one] یک مورد فقط روی این گوشی است
   *[other] { $count } مورد فقط روی این گوشی است
  }
sync-on-the-way = { $count ->
    [one] یک مورد ارسال شده، هنوز تأیید نشده
   *[other] { $count } مورد ارسال شده، هنوز تأیید نشده
  }
sync-photos-to-go = { $count ->
    [one] ارسال شد، یک عکس مانده
   *[other] ارسال شد، { $count } عکس مانده
  }
sync-photos-and-answers = { $count ->
    [one] یک مورد
   *[other] { $count } مورد
  } و { $photos ->
    [one] یک عکس
   *[other] { $photos } عکس
  } فقط روی این گوشی است
sync-so-far = تا اینجا نزد آژانس امن است
sync-aside = برای هماهنگ‌کننده نگه داشته شد: این بازدید در این میان تغییر کرده است.
sync-forked = دو نسخه از این بازدید رسید. هر دو نگه داشته شد و هماهنگ‌کننده خبر دارد.
sync-refused = سرور نتوانست این را بپذیرد. روی این گوشی می‌ماند.
sync-unreadable = { $count ->
    [one] یک عکس دیگر خوانده نمی‌شود. لطفاً دوباره بگیرید.
   *[other] { $count } عکس دیگر خوانده نمی‌شود. لطفاً دوباره بگیرید.
  }
sync-export = ذخیرهٔ نسخه‌ای دیگر
sync-sending = در حال ارسال …
sync-waiting = تلاش بعدی ساعت { $time }
sync-offline = آنتن نیست. بعداً خودش ارسال می‌شود.
sync-signed-out = برای ارسال دوباره وارد شوید
send-now = حالا بفرست

visit-gone = این بازدید روی این گوشی نیست.

not-saved = ذخیره نشد. { $why }
photo-take = عکس بگیرید
photo-another = عکس دیگر
photo-working = در حال آماده کردن عکس …
photo-kept = عکس { $number }، { $size }
photo-remove = حذف عکس { $number }
photo-removed = عکس حذف شد
photo-damaged = این عکس دیگر خوانده نمی‌شود. لطفاً دوباره بگیرید.
photo-lost = دوربین پیش از نگه داشتن عکس برنامه را بست. همهٔ پاسخ‌هایتان اینجاست. لطفاً دوباره عکس بگیرید.
photos-of = { $taken } عکس از { $needed }

leave = از فروشگاه بیرون آمدم
left-at = ساعت { $time } بیرون آمدید.
leave-hint = این پایانِ دیدن و زمان گرفتن است. پاسخ‌ها را هنوز می‌شود داد و تغییر داد.
missing-moment = لحظه علامت نخورده
missing-answer = هنوز پاسخ ندارد
missing-unfit = پاسخ جور نیست
missing-photos = { $needed ->
    [one] یک عکس لازم است
   *[other] { $needed } عکس لازم است
  }
missing-characters = دست‌کم { $needed } نویسه لازم است
explain = ویراستار چه باید بداند؟
explain-hint = فروشگاه بسته بود یا عکس ممکن نبود: بگویید چه شد و همین‌طور تحویل دهید.
submit = تحویل
submit-again = تحویل دوباره
submit-as-is = همین‌طور تحویل بده
handed-in = تحویل شد
handed-in-safe = نزد آژانس امن است
handed-in-body = تا وقتی ننوشته «امن» برنامه را پاک نکنید. می‌توانید گوشی را کنار بگذارید؛ خودش می‌فرستد.
handed-in-complete = همه چیز کامل رسید. کار دیگری لازم نیست.
step-phone = روی این گوشی
step-sent = ارسال شد
step-safe = نزد آژانس امن
step-photos = { $done } عکس از { $total }
step-records = { $done } از { $total }
