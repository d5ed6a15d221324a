# آنچه هر دو میز می‌خوانند: چارچوب، گزارش، استانداردها.

desk-navigation = اصلی
desk-skip = رفتن به محتوا
desk-version = نسخهٔ { $version }
desk-more = بیشتر
desk-print = چاپ
desk-all-visits = همهٔ بازدیدها

report-none = –
report-score = امتیاز
report-verdict-passed = پذیرفته
report-verdict-failed = پذیرفته نشد
report-verdict-scored = امتیازدهی شد
report-verdict-unscored = چیزی برای امتیاز نیست
report-pass-mark = حد پذیرش { $percent }
report-earned-of = { $earned } از { $possible } { $count ->
   *[other] امتیاز
  }
report-nothing-possible = چیزی برای امتیاز نیست
report-profile = استانداردها با نمایهٔ «{ $name }»
report-weighted = هر بخش به وزن خود حساب می‌شود
report-before = پیش از استانداردهای حیاتی: { $percent }
report-critical-fail = یک استاندارد حیاتی رعایت نشد: { $name }. این بازدید پذیرفته نمی‌شود، هر درصدی که داشته باشد.
report-critical-cap = یک استاندارد حیاتی رعایت نشد: { $name }. امتیاز به { $percent } محدود شد.
report-facts = واقعیت‌ها، آنچه دیده شد
report-perceptions = برداشت‌ها، چگونه حس شد
report-speed = سرعت
report-quality = کیفیت
report-perception = چگونه حس شد
report-measured = اندازه گرفته شد

report-when = { $day }، { $from }–{ $to } { $zone }
report-sections = بخش‌ها
report-share = سهم { $share }

report-waits = انتظارها
report-target-limit = هدف { $target } · حد { $limit }
report-wait-at-least = ≥ { $least }
report-wait-range = { $least }–{ $most }
report-wait-on-target = در حد هدف
report-wait-over-target = { $by } بیش از هدف
report-wait-over-limit = { $by } بیش از هدف، بیرون از حد
report-under-a-second = کمتر از یک ثانیه
report-wait-unmeasured = اندازه گرفته نشد: یکی از لحظه‌هایش علامت نخورده
report-wait-unknown = معلوم نیست
report-wait-between = بین { $least } و { $most } بود.
report-wait-no-less = دست‌کم { $least } بود.
report-wait-doubt-session-changed = دقیق معلوم نیست: در این میان برنامه از نو باز شد.
report-wait-doubt-clocks-disagree = دقیق معلوم نیست: ساعت‌های گوشی با هم نمی‌خواندند.
report-wait-doubt-out-of-order = معلوم نیست: لحظه‌هایش به ترتیب نادرست ثبت شده‌اند.
report-clock-monotonic = با زمان‌سنج
report-clock-wall = با زمان‌هایی که یک نفر گفت
report-clock-server = با ساعت سرور
report-not-scored = اندازه گرفته شد، بی‌امتیاز

report-timeline = چه زمانی چه رخ داد
report-moment-unmarked = علامت نخورده
report-definition = چه چیزی این لحظه به شمار می‌آید
report-source-tap = همان لحظه زده شد
report-source-corrected = اصلاح‌شده
report-source-estimate = پس از آن تخمین زده شد
report-source-receipt = از روی رسید
report-reason-undo = ضربهٔ اشتباه
report-reason-late = دیر زده شد
report-reason-early = زود زده شد
report-reason-wrong-moment = لحظهٔ اشتباه زده شد
report-reason-remembered = پس از آن به یاد آمد
report-reason-receipt = از روی رسید
report-was = پیش از این:
report-taken-back = پس گرفته شد
report-cleared = پاک شد
report-edited = در بازبینی اصلاح شد، { $day }
report-edited-was = در بازدید ثبت شده بود:
report-edited-by = { $name }: { $reason }
report-trace-edited = امتیاز بر پایهٔ پاسخی است که در بازبینی اصلاح شد، { $day }.
report-event = رویداد { $seq }
report-event-at = رویداد { $seq }، { $time }
report-no-event = بدون رویداد

report-answers = پاسخ‌ها
report-unanswered = پاسخ داده نشد
report-not-asked = پرسیده نشد
report-asked-no-more = (دیگر پرسیده نمی‌شود، به شمار نمی‌آید)
report-document = سند، { $size }
report-prevented-closed = بازدید انجام نشد: بسته بود
report-prevented-moved = بازدید انجام نشد: فروشگاه جابه‌جا شده یا دیگر نیست
report-prevented-refused = بازدید انجام نشد: از خدمت خودداری شد
report-prevented-unsafe = بازدید انجام نشد: ایمن نبود
report-photos = { $count ->
    [0] بدون عکس
   *[other] { $count } عکس
  }
report-photo = عکس { $number }: { $about }
report-photo-not-here = هنوز نرسیده، { $size }
report-photo-shrunk = باز کردن به همان شکل نخست
report-photo-unreadable = آسیب‌دیده: نمی‌توان نشان داد
report-photo-too-large = بزرگ‌تر از آن که نشان داده شود
report-photo-unsupported = اینجا نمی‌توان نشان داد
report-photo-save = ذخیرهٔ پرونده، { $size }
report-photo-taken = افزوده شد در { $time }، { $size }
report-photo-hash = با اثر انگشت { $hash }… سنجیده شد
report-loose = دربارهٔ کل بازدید
report-points-of = { $earned } / { $possible }
report-of-points = / { $possible }
report-bonus-points = + { $earned } پاداش
report-no-bonus = بدون پاداش
report-earlier = { $count ->
    [1] یک نسخهٔ پیشین
   *[other] { $count } نسخهٔ پیشین
  }
report-does-not-count = به شمار نمی‌آید
report-why = چرا این امتیاز
report-standard = استاندارد: { $name }

report-rule-yes-no = امتیاز برای پاسخ خوب، و هیچ برای دیگری.
report-rule-option = امتیاز بر اساس گزینه.
report-rule-options = امتیاز برای هر گزینه، با هم جمع می‌شود.
report-rule-scale-line = امتیاز از بدترین تا بهترین درجه یکنواخت بالا می‌رود.
report-rule-scale-map = امتیاز بر اساس درجه.
report-rule-number-bands = امتیاز بر اساس عدد.
report-rule-wait-bands = امتیاز بر اساس مدت انتظار، پله‌پله.
report-rule-wait-line = همهٔ امتیاز در حد هدف، و یکنواخت تا هیچ در حد نهایی.
report-rule-not-applicable-omitted = موضوع نداشت: از امتیاز کنار گذاشته شد.
report-rule-not-applicable-zero = موضوع نداشت: به گفتهٔ چک‌لیست، بی‌امتیاز به شمار می‌آید.
report-rule-unanswered-optional = پاسخ داده نشد و لازم نبود: از امتیاز کنار گذاشته شد.
report-rule-unanswered-required = لازم بود و پاسخ داده نشد: بی‌امتیاز.
report-rule-unmeasured = اندازه گرفته نشد: از امتیاز کنار گذاشته شد.
report-rule-uncertain = آن‌قدر دقیق معلوم نیست که بتوان گفت چه امتیازی دارد: کنار گذاشته شد.
report-rule-retired-by-profile = به گفتهٔ نمایهٔ این فروشگاه از آن خواسته نمی‌شود: کنار گذاشته شد.
report-rule-not-asked = در این بازدید پرسیده نشد: کنار گذاشته شد.
report-rule-visit-prevented = بازدید انجام نشد: از امتیاز کنار گذاشته شد.
report-rule-left-out-on-appeal = به آن اعتراض شد و از امتیاز کنار گذاشته شد: در هیچ طرف به شمار نمی‌آید.
report-rule-answer-does-not-fit = پاسخ با پرسش نمی‌خواند: اگر لازم بوده، بی‌امتیاز است.
report-step-given = همان که اینجا آمده
report-step-up-to = تا { $value }
report-step-over = بیش از { $value }
report-step-from = از { $value }
report-step-rating = { $rating }، «{ $name }»

report-trace-events = از
report-trace-points = امتیاز
report-trace-weight = پس از وزن { $weight }
report-trace-contribution = از امتیاز کل
report-percent-points = { $value } از ۱۰۰
report-trace-bonus = پاداش: به آنچه به دست آمده افزوده می‌شود، نه به آنچه ممکن بود.
report-trace-reversed = نمایهٔ این فروشگاه استاندارد را برمی‌گرداند: آنچه معمولاً امتیاز دارد اینجا ندارد.
report-trace-critical = این استاندارد حیاتی است و رعایت نشد.

report-sum = امتیاز چگونه جمع می‌شود
report-sum-lead = هر سطر یک پاسخ یا انتظار است با رویدادهایی که بر آن‌ها تکیه دارد. سهم هر کدام چنان گرد شده که ستون دقیق جمع شود. قواعد امتیازدهی { $engine }.
report-sum-open = { $count ->
   *[other] نشان دادن { $count } سطر
  }
report-sum-lines = سطرهای امتیاز
report-sum-item = چه
report-sum-weight = وزن
report-sum-points = امتیاز
report-sum-total = جمع همهٔ سطرها
report-sum-bonus-cap = پاداش بیش از سقف
report-sum-critical-cap = محدودشده با استاندارد حیاتی

standard-purpose = چرا خواسته می‌شود
standard-target = چه چیزی رعایت به شمار می‌آید
standard-how-to = چگونه انجام شود

# جدول‌هایی که خوانده نمی‌شوند.
workbook-fault-empty = در این پرونده چیزی نیست.
workbook-fault-not-a-workbook = این جدول نیست. یک پروندهٔ Excel ‏(‎.xlsx) یا CSV برگزینید.
workbook-fault-old-excel = این پروندهٔ قدیمی Excel ‏(‎.xls) است. آن را باز کنید، به شکل ‎.xlsx ذخیره کنید و همان را برگزینید.
workbook-fault-locked = این پرونده با گذرواژه قفل شده است. بدون آن ذخیره کنید و دوباره برگزینید.
workbook-fault-damaged = این پرونده آسیب دیده است. آن را در برنامهٔ خودش باز کنید، از نو ذخیره کنید و دوباره برگزینید.
workbook-fault-too-large = این پرونده بیش از اندازه بزرگ است. آنچه لازم نیست بردارید یا آن را دو بخش کنید.
workbook-fault-too-many-sheets = برگه‌های این پرونده زیاد است. آن‌ها را که لازم است نگه دارید.
workbook-fault-too-many-rows = یک برگه سطرهای زیادی دارد. پرونده را بخش کنید.
workbook-fault-too-many-columns = یک سطر بیش از اندازه پهن است. ستون‌هایی را که لازم نیست بردارید.
workbook-fault-too-many-cells = این پرونده بیش از اندازه پر است. آن را بخش کنید.
workbook-fault-too-slow = خواندن این پرونده بیش از اندازه طول می‌کشد. آن را ساده‌تر ذخیره کنید یا بخش کنید.

# فهرست‌ها.
list-choose = برگزیدن { $name }
list-choose-shown = برگزیدن همهٔ آنچه دیده می‌شود
list-chosen = { $count } برگزیده
list-all-matching = همهٔ آنچه می‌خواند برگزیده شد
list-choose-all-matching = برگزیدن همهٔ آنچه می‌خواند
list-let-go = هیچ‌کدام
list-actions = با برگزیده‌ها
list-search = جست‌وجو
list-filters = پالایه‌ها
list-remove-filter = { $name }: برداشتن این پالایه
list-save-csv = ذخیره به شکل CSV
list-save-xlsx = ذخیره به شکل Excel
list-stop = توقف
list-keys = با کلیدهای جهت میان سطرها بروید، با فاصله برگزینید، با Enter باز کنید و با / جست‌وجو کنید.
list-progress = { $done } از { $all }
list-progress-open = تا کنون { $done }
list-over = { $count }+

# گفت‌وگوی مالک و هماهنگ‌کننده دربارهٔ گزارش منتشرشده.
comments = گفت‌وگو
comments-none = هنوز دربارهٔ این گزارش چیزی گفته نشده است.
comments-you = شما
comments-owner = مالک
comments-coordinator = هماهنگ‌کننده
comments-read = خوانده‌شده توسط { $name }، { $day }
comments-unread = هنوز خوانده نشده
comments-say = دربارهٔ این گزارش چیزی بگویید
comments-hint-owner = هماهنگ‌کننده‌ها آن را می‌خوانند. کسی که بازدید کرده بی‌نام می‌ماند.
comments-hint-desk = مالکان این فروشگاه آن را می‌خوانند. چیزی نگویید که نشان دهد چه کسی بازدید کرده است.
comments-send = فرستادن
comments-send-anyway = با این همه بفرست
comments-names = در این متن نامی از بازدیدکننده هست: { $name }
comments-names-body = مالک آن را خواهد دانست. آن را بردارید، مگر آنکه این واژه معنای دیگری داشته باشد.
comments-waiting = { $count ->
   *[other] گفت‌وگوی { $count } گزارش خوانده نشده است
  }
comments-since = { $count ->
    [1] یک پیام، { $day }
   *[other] { $count } پیام از { $day }
  }
