# آنچه بازدیدکننده می‌خواند. هیچ‌جا نمی‌گوید برای چیست: شاید کسی صفحه را ببیند.

visits = بازدیدهای شما
visits-today = امروز
visits-upcoming = در پیش
visits-done = انجام‌شده
visits-none = برنامه‌ای نیست
visits-none-body = وقتی بازدیدی به شما سپرده شود اینجا می‌آید و بدون آنتن هم خوانده می‌شود.
visits-not-here = بازدیدهای شما هنوز روی این گوشی نیست. یک بار وصل شوید تا بیایند.
visits-as-of = تا ساعت { $time }
window-in = { $window } ({ $zone })
fee = دستمزد
fee-and-cap = { $fee } و هزینه‌ها تا { $cap }
expenses-up-to = هزینه‌ها تا { $cap }

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

place = جا
open-map = باز کردن در نقشه
when = زمان
pay = پرداخت
what = فهرست
briefing = راهنما
quiz = خودتان را بسنجید
quiz-right = درست است.
quiz-wrong = نه کاملاً.
accept = می‌پذیرم
decline = نمی‌پذیرم
decline-sure = این بازدید را نمی‌پذیرید؟
decline-body = به هماهنگ‌کننده برمی‌گردد تا به کس دیگری سپرده شود.
decline-reason = دلیل (اگر خواستید)
start = شروع بازدید
continue = ادامه
look-again = ببینید چه برگشته است
see-report = دیدن پاسخ‌ها
window-early = بازه { $day } ساعت { $time } باز می‌شود.
window-late = بازه { $day } ساعت { $time } بسته شد. پیش از رفتن از هماهنگ‌کننده بپرسید.
storage-no = این گوشی الان نمی‌تواند چیزی نگه دارد، پس بازدید شروع نمی‌شود. کمی جا باز کنید، از حالت خصوصی بیرون بیایید و دوباره تلاش کنید.
storage-may-go = اگر جا کم شود مرورگر شاید ثبت‌های این گوشی را پاک کند. برای جلوگیری، برنامه را به صفحهٔ اصلی اضافه کنید.
visit-gone = این بازدید روی این گوشی نیست.
visit-ended = این بازدید برای شما تمام شده است.

tab-moments = لحظه‌ها
tab-questions = پرسش‌ها
tab-finish = پایان
dim = صفحه را کم‌نور کن

moment-mark = همان لحظه بزنید
moment-next = بعدی
moment-undone = پس گرفته شد
moment-marked = { $moment }: { $time }
moment-did-not-happen = رخ نداد
moment-not-happened = رخ نداد
moment-others = هنوز علامت نخورده
moment-marked-list = علامت‌خورده
moment-mark-now = همین حالا
moment-add-time = زمانش را بنویس
moment-all-done = همهٔ لحظه‌ها علامت خورده است
moment-optional = اگر رخ داد
moments-to-questions = به پرسش‌ها
waits = انتظارها
wait-running = در جریان
wait-target = هدف { $target }
wait-bounds = بین { $least } و { $most }
wait-at-least = دست‌کم { $least }
wait-unsure = ساعت‌های گوشی در این مورد یکی نیستند؛ هر دو حد نگه داشته شد.
source-tap = با ضربه
source-receipt = از رسید
source-estimate = تخمینی
source-corrected = اصلاح‌شده
source-back = پس گرفته شد

correct-title = اصلاح «{ $moment }»
correct-was = ساعت { $time } زدید.
correct-now = درستش این بود
correct-later = { $seconds } ثانیه دیرتر
correct-earlier = { $seconds } ثانیه زودتر
correct-why = چرا
reason-undo = ضربهٔ اشتباه
reason-late = دیر زدم
reason-early = زود زدم
reason-wrong-moment = لحظهٔ اشتباه
reason-remembered = حالا بهتر یادم است
reason-receipt = رسید این را می‌گوید
correct-note = یادداشت (اگر خواستید)
correct-save = اصلاح را نگه دار
correct-take-back = پس بگیر
correct-history = همهٔ آنچه گفته شد
correct-kept = زمان اول در پرونده می‌ماند.
add-title = «{ $moment }» کی بود؟
add-source = از کجا می‌دانید
add-save = این زمان را نگه دار

section-of = { $section } از { $sections }
answered-of = { $answered } از { $questions }
questions-progress = پرسش‌های پاسخ‌داده
optional = اختیاری
after-leaving = وقتی بیرون آمدید
yes = بله
no = خیر
not-applicable = مورد ندارد
not-applicable-long = مورد ندارد
clear = پاک کن
saved = ذخیره شد
saving = در حال ذخیره
not-saved = ذخیره نشد. { $why }
characters-of = { $written } نویسه از دست‌کم { $needed }
characters-left = { $left ->
    [one] یک نویسه مانده
   *[other] { $left } نویسه مانده
  }
number-unclear = لطفاً یک عدد با رقم بنویسید.
number-between = لطفاً بین { $least } و { $most }.
number-least = لطفاً دست‌کم { $least }.
number-most = لطفاً حداکثر { $most }.
next-section = بعدی: { $section }
previous-section = قبلی: { $section }
to-finish = به پایان
editor-says = ویراستار می‌خواهد
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
missing = هنوز کم است
missing-none = چیزی کم نیست
missing-none-body = همهٔ پرسش‌ها و لحظه‌های لازم اینجاست.
missing-moment = لحظه علامت نخورده
missing-answer = هنوز پاسخ ندارد
missing-unfit = پاسخ جور نیست
missing-photos = { $needed ->
    [one] یک عکس لازم است
   *[other] { $needed } عکس لازم است
  }
missing-characters = دست‌کم { $needed } نویسه لازم است
explain = چرا چیزی کم است؟
explain-hint = فروشگاه بسته بود یا عکس ممکن نبود: بگویید چه شد و همین‌طور تحویل دهید.
submit = تحویل
submit-again = تحویل دوباره
submit-as-is = همین‌طور تحویل بده
returned-title = ویراستار برگردانده است
returned-body = آنچه خواسته شده را تغییر دهید و دوباره تحویل دهید. آنچه پیش‌تر نوشتید در پرونده می‌ماند.
handed-in = تحویل شد
handed-in-safe = نزد آژانس امن است
handed-in-body = تا وقتی ننوشته «امن» برنامه را پاک نکنید. می‌توانید گوشی را کنار بگذارید؛ خودش می‌فرستد.
handed-in-complete = همه چیز کامل رسید. کار دیگری لازم نیست.
step-phone = روی این گوشی
step-sent = ارسال شد
step-safe = نزد آژانس امن
step-photos = { $done } عکس از { $total }
step-records = { $done } از { $total }
