# Writing a checklist.
builder-new = چک‌لیست تازه
builder-new-lead = خالی آغاز می‌شود. آماده‌ها در کتابخانه‌اند.
builder-begin = آغاز
builder-untitled = چک‌لیست بی‌عنوان
builder-title = عنوان
builder-title-missing = عنوانی بدهید. بعداً می‌توان تغییرش داد.
builder-first-language = زبان آغاز
builder-channel = راه ارتباطی
builder-language = زبان
builder-undo = واگرد
builder-to-check = بررسی و انتشار
builder-kept = همه ذخیره شد.
builder-keeping = ذخیره می‌شود…
builder-only-here = هنوز ذخیره نشده. در این میان روی همین دستگاه نگه داشته می‌شود.
builder-not-taken = ذخیره نشد: سرور آن را این‌گونه نمی‌پذیرد. روی همین دستگاه نگه داشته می‌شود؛ تغییرش دهید یا واگرد کنید.
builder-overtaken = ذخیره نشد: کس دیگری این پیش‌نویس را تغییر داده است.
builder-overtaken-title = کس دیگری این پیش‌نویس را تغییر داده است
builder-overtaken-body = با نوشتهٔ او ادامه دهید، یا نوشتهٔ خود را پیش‌نویسی جداگانه کنید.
builder-theirs = ادامه با نوشتهٔ او
builder-copy = نوشتهٔ من رونوشتی جدا شود
builder-not-kept = آخرین تغییر هنوز ذخیره نشده است. کمی بعد دوباره تلاش کنید.
builder-elsewhere = به زبانی دیگر: «{ $text }»
builder-no-number = عددی بنویسید که اینجا مجاز است.

builder-elsewhere-nav = این پیش‌نویس به شکل‌های دیگر
builder-preview = آن‌گونه که گوشی نشان می‌دهد
builder-translate = ترجمه
builder-compare = مقایسهٔ نسخه‌ها
builder-drop = دور انداختن این پیش‌نویس
builder-drop-body = آنچه در آن نوشته شده از دست می‌رود. نسخه‌های منتشرشده همان‌گونه می‌مانند.
builder-drop-do = دور انداختن
builder-drop-not = نگه داشتن
builder-dropped = پیش‌نویس رفت.

builder-outline = بخش‌های چک‌لیست
builder-sections = بخش‌ها
builder-section-add = افزودن بخش
builder-section-new = بخش تازه
builder-section-nameless = بخش { $number }
builder-nameless = { $number }، هنوز بی‌متن
builder-to-mend = { $count ->
    [1] ، یک چیز برای درست کردن
   *[other] ، { $count } چیز برای درست کردن
  }
builder-piece-about = کلی
builder-piece-standards = استانداردها
builder-piece-moments = لحظه‌ها
builder-piece-waits = انتظارها
builder-piece-scoring = امتیازدهی
builder-piece-contradictions = تناقض‌ها
builder-piece-briefing = راهنمای بازدید
builder-piece-quiz = آزمون
builder-piece-discreet = فهرست پوششی
builder-piece-check = بررسی و انتشار

builder-up = بالاتر: { $name }
builder-down = پایین‌تر: { $name }
builder-twice = رونوشت: { $name }
builder-remove = برداشتن: { $name }
builder-went = همراه آن برداشته شد: { $what }. واگرد همه را برمی‌گرداند.
builder-went-waits = { $count ->
    [1] یک انتظار
   *[other] { $count } انتظار
  }
builder-went-clauses = { $count ->
    [1] یک شرط
   *[other] { $count } شرط
  }
builder-went-scores = { $count ->
    [1] امتیاز یک پرسش یا انتظار
   *[other] امتیاز { $count } پرسش یا انتظار
  }

builder-languages = زبان‌ها
builder-languages-hint = برای انتشار، هر متن به همهٔ زبان‌های برگزیده لازم است.
builder-recording = صدا
builder-recording-lawful = ضبط صدا در این فروشگاه‌ها قانونی است
builder-recording-basis = بر چه پایه‌ای
builder-id = در پرونده‌ها و رقم‌ها نامش { $id } است

builder-standards-lead = خدمت خوب چه می‌کند. پرسش‌ها و انتظارها این‌ها را می‌سنجند و مالکان می‌خوانند هر کدام چند بار رعایت شد.
builder-standard-add = افزودن استاندارد
builder-standard-name = نام
builder-standard-purpose = برای چیست
builder-standard-target = چه چیزی رعایت به شمار می‌آید
builder-standard-howTo = چگونه انجام شود
builder-aim-selling = برای فروش بیشتر است، نه برای خدمت
builder-selling-hint = فروش نباید بر خدمت سنگینی کند: هر جا چنین باشد هشدار داده می‌شود.
builder-measure = چگونه سنجیده می‌شود
builder-measure-observed = با مشاهده
builder-measure-wait = با یک انتظار
builder-measure-rating = با درجه دادن
builder-channels = راه‌های ارتباطی آن

builder-moments-lead = آنچه بازدیدکننده با یک ضربه علامت می‌زند، به ترتیب رخ دادن.
builder-moment-add = افزودن لحظه
builder-moment-name = نام
builder-moment-definition = دقیقاً چه چیزی این لحظه به شمار می‌آید
builder-moment-definition-hint = «نخستین واژه‌ای که به شما گفته می‌شود»، نه «به شما خوشامد می‌گویند».
builder-moment-required = باید علامت بخورد

builder-waits-need = انتظار از یک لحظه تا لحظهٔ دیگر است. نخست دو لحظه بیفزایید.
builder-waits-lead = چه زمان گرفته می‌شود: از کدام لحظه تا کدام، و هدف چیست.
builder-wait-add = افزودن انتظار
builder-wait-name = نام
builder-from = از
builder-to = تا
builder-target = هدف، ثانیه
builder-limit = حد، ثانیه
builder-limit-hint = بیش از این پذیرفتنی نیست.
builder-in-section = بخشی که در آن به شمار می‌آید
builder-by = چگونه امتیاز می‌گیرد
builder-by-line = همه تا هدف، و کمتر و کمتر تا هیچ در حد
builder-by-bands = پله‌پله

builder-section-title = عنوان بخش
builder-all-when = پرسش‌هایش چه زمانی پرسیده می‌شود
builder-when-mixed = برخی درون، برخی پس از آن
builder-section-weight = وزن بخش
builder-section-up = بخش بالاتر
builder-section-down = بخش پایین‌تر
builder-section-twice = رونوشت بخش
builder-section-remove = برداشتن بخش
builder-no-questions = هنوز پرسشی نیست. پایین برگزینید نخستین از چه نوعی باشد.
builder-add-question = افزودن پرسش
builder-more-types = نوع‌های دیگر
builder-note-scored = امتیازدار
builder-note-condition = با شرط
builder-question-text = پرسش
builder-question-hint = یک چیز، چنان‌که بتوان دید یا شنید.
builder-help = راهنمای زیر آن، اگر هست
builder-type = نوع پاسخ
builder-when = چه زمانی پرسیده می‌شود
builder-view = چه نوع گفته‌ای
builder-view-fact = واقعیت
builder-view-perception = چگونه حس شد
builder-aspect = دربارهٔ چه
builder-aspect-quality = کیفیت
builder-aspect-speed = سرعت
builder-photos = عکس، دست‌کم
builder-required = پاسخ لازم است
builder-na = شاید مورد نداشته باشد
builder-follow-up = سطری که با پاسخ ناخوب باز می‌شود، اگر هست
builder-follow-up-hint = «چه کم بود؟»
builder-follow-up-if = سطر فقط باز شود اگر (اگر چیزی نیست: با پاسخی که خوب نیست)
builder-options = چه می‌توان برگزید
builder-option = گزینهٔ { $number }
builder-option-add = افزودن گزینه
builder-unit = یکا، اگر هست
builder-counts-queue = نفرات جلو در صف را می‌شمارد
builder-least = کمترین
builder-most = بیشترین
builder-least-seconds = کمترین، ثانیه
builder-most-seconds = بیشترین، ثانیه
builder-at-most-characters = حداکثر این تعداد نویسه
builder-at-least-characters = دست‌کم این تعداد نویسه
builder-prompt = چه باید در آن باشد، { $number }
builder-prompt-add = گفتن آنچه باید در آن باشد
builder-prompt-remove = برداشتن
builder-worst = بدترین درجه
builder-best = بهترین درجه
builder-worst-name = نام بدترین
builder-best-name = نام بهترین
builder-parts = چه باید وصف شود
builder-currency = واحد پول، سه حرف
builder-currency-any = خالی: پاسخ می‌گوید کدام.

builder-score = امتیاز
builder-counts = در امتیاز به شمار می‌آید
builder-no-standards = برای امتیاز باید استانداردی را بسنجد. یکی زیر «استانداردها» بیفزایید.
builder-standard = استانداردی که می‌سنجد
builder-points = امتیاز
builder-points-of = امتیاز «{ $option }»
builder-weight = وزن
builder-weight-hint = ۱، اگر چیزی گفته نشده باشد.
builder-critical = اگر هیچ امتیازی نگیرد
builder-critical-none = چیز دیگری نمی‌شود
builder-critical-fail = بازدید پذیرفته نمی‌شود
builder-critical-cap = امتیاز محدود می‌شود
builder-cap = سقف، درصد
builder-bonus = پاداش: می‌افزاید و هرگز کم نمی‌کند
builder-scale-by = درجه‌ها چگونه امتیاز می‌گیرند
builder-scale-line = یکنواخت، از بدترین تا بهترین
builder-scale-map = هر درجه جداگانه
builder-points-of-rating = امتیاز درجهٔ { $rating }
builder-good = پاسخ خوب
builder-answer-yes = بله
builder-answer-no = خیر
builder-answer-na = مورد ندارد
builder-bands = امتیاز بر اساس مقدار
builder-band-up-to = تا، { $unit }
builder-band-add = افزودن پله
builder-band-remove = برداشتن
builder-seconds = ثانیه

builder-integrity-more = سنجش اینکه بازدیدکننده آنجا بوده
builder-integrity = کسی که آنجا بوده چنین پاسخ می‌دهد. اگر جز این باشد به بازبین‌ها گفته می‌شود؛ گوشی بازدیدکننده هرگز نمی‌داند.
builder-show-if = فقط پرسیده شود اگر
builder-require-if = لازم اگر
builder-clause-add = افزودن شرط
builder-clause-remove = برداشتن
builder-condition-remove = برداشتن همه
builder-join = چگونه به هم پیوسته‌اند
builder-join-all = همه باید برقرار باشد
builder-join-any = یکی بس است
builder-join-none = هیچ‌کدام نباید برقرار باشد
builder-join-not-all = همه با هم نباید برقرار باشد
builder-join-one = شرط
builder-join-one-all = برقرار است
builder-join-one-none = برقرار نیست
builder-group = گروه شرط‌ها
builder-group-add = افزودن گروه
builder-subject = پاسخ یا لحظه
builder-subject-questions = پرسش‌های پیش از آن
builder-subject-moments = لحظه‌ها
builder-verb = برقرار است اگر
builder-verb-is = برابر باشد با
builder-verb-at-least = دست‌کم باشد
builder-verb-at-most = حداکثر باشد
builder-verb-between = باشد میان
builder-verb-answered = پاسخ داده شده باشد
builder-verb-unanswered = پاسخ داده نشده باشد
builder-verb-marked = علامت خورده باشد
builder-verb-unmarked = علامت نخورده باشد
builder-value = مقدار
builder-value-least = از
builder-value-most = تا

builder-sections-rule = بخش‌ها چگونه جمع می‌شوند
builder-na-rule = جایی که چیزی موضوع نداشت
builder-pass = پذیرش از، درصد
builder-pass-hint = خالی: چیزی پذیرفته یا رد نمی‌شود.
builder-bonus-cap = پاداش حداکثر تا، درصد
builder-bonus-cap-hint = خالی: سقفی نیست.

builder-briefing-lead = آنچه بازدیدکننده پیش از رفتن می‌خواند، بی‌اتصال هم.
builder-briefing-add = افزودن بخش
builder-briefing-title = عنوان
builder-briefing-body = متن
builder-kind = دربارهٔ چه
builder-kind-cover = داستان پوششی
builder-kind-scenario = سناریو
builder-kind-buy = چه بخرد
builder-kind-time = چه را زمان بگیرد
builder-kind-photograph = از چه عکس بگیرد
builder-kind-never = چه کاری هرگز نکند
builder-kind-other = چیز دیگر

builder-contradictions-lead = پاسخ‌هایی که با هم نمی‌شوند. پیش از تحویل از بازدیدکننده خواسته می‌شود دوباره نگاه کند؛ چیزی برای آن رد نمی‌شود.
builder-contradictions-none = نخست چیزی بپرسید: تناقض دربارهٔ پاسخ‌هاست.
builder-contradiction-text = آنچه بازدیدکننده می‌خواند
builder-contradiction-hint = «بی‌درنگ به شما رسیدند و صف دراز بود: هر دو ممکن است؟»
builder-contradiction-when = تناقض است اگر
builder-contradiction-add = افزودن تناقض
builder-quiz-lead = پیش از آغاز بازدید باید گذرانده شود.
builder-quiz-add = افزودن پرسش
builder-right = پاسخ درست
builder-why = چرا درست است

builder-discreet-lead = روی صفحه مانند فهرست خرید است؛ با تیک زدن یک سطر، لحظه علامت می‌خورد.
builder-discreet-has = فهرست پوششی دارد
builder-discreet-title = عنوان فهرست
builder-discreet-item = برای «{ $moment }»

builder-publish-warned = { $count ->
    [1] انتشار با یک هشدار
   *[other] انتشار با { $count } هشدار
}
builder-publish-not-yet = هنوز نه
builder-ready = چیزی مانع انتشار نیست
builder-ready-body = نسخهٔ منتشرشده هرگز تغییر نمی‌کند: آنچه بعداً تغییر کند نسخهٔ بعدی است.
