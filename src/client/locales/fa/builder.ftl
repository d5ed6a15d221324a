# Writing a checklist.
builder-new = چک‌لیست تازه
builder-new-lead = خالی آغاز می‌شود. آماده‌ها در کتابخانه است.
builder-begin = آغاز
builder-untitled = چک‌لیست بی‌عنوان
builder-title = عنوان
builder-title-missing = عنوانی به آن بدهید. بعداً می‌توان تغییرش داد.
builder-first-language = زبان آغاز
builder-channel = راه ارتباط
builder-language = زبان
builder-undo = واگرد
builder-to-check = بررسی و انتشار
builder-kept = همه‌چیز ذخیره شده است.
builder-keeping = در حال ذخیره…
builder-only-here = هنوز ذخیره نشده. فعلاً روی این دستگاه نگه داشته شده است.
builder-not-taken = ذخیره نشد: سرور آن را این‌طور نمی‌پذیرد. روی این دستگاه نگه داشته شده است؛ تغییرش دهید یا واگرد کنید.
builder-overtaken = ذخیره نشد: کس دیگری این پیش‌نویس را تغییر داده است.
builder-overtaken-title = کس دیگری این پیش‌نویس را تغییر داده است
builder-overtaken-body = با نسخهٔ او ادامه دهید، یا نوشتهٔ خود را پیش‌نویسی جدا نگه دارید.
builder-theirs = ادامه با نسخهٔ او
builder-copy = نگه داشتن نوشتهٔ من جداگانه
builder-not-kept = آخرین تغییر هنوز ذخیره نشده است. کمی بعد دوباره تلاش کنید.
builder-elsewhere = به زبان دیگر: «{ $text }»
builder-no-number = عددی بنویسید که اینجا مجاز است.

builder-elsewhere-nav = کارهای دیگر با این پیش‌نویس
builder-preview = همان‌طور که گوشی نشان می‌دهد
builder-translate = ترجمه
builder-compare = مقایسهٔ نسخه‌ها
builder-drop = دور انداختن این پیش‌نویس
builder-drop-body = آنچه در آن نوشته شده از میان می‌رود. نسخه‌های منتشرشده همان که هست می‌مانند.
builder-drop-do = دور انداختن
builder-drop-not = بماند
builder-dropped = پیش‌نویس دور انداخته شد.

builder-outline = بخش‌های چک‌لیست
builder-sections = بخش‌ها
builder-section-add = افزودن بخش
builder-section-new = بخش تازه
builder-section-nameless = بخش { $number }
builder-nameless = { $number }، هنوز بی‌متن
builder-to-mend = { $count ->
    [1] ، یک ایراد
   *[other] ، { $count } ایراد
  }
builder-piece-about = دربارهٔ آن
builder-piece-standards = استانداردها
builder-piece-moments = لحظه‌ها
builder-piece-waits = انتظارها
builder-piece-scoring = امتیازدهی
builder-piece-contradictions = تناقض‌ها
builder-piece-briefing = راهنما
builder-piece-quiz = آزمون
builder-piece-discreet = فهرست ساده
builder-piece-check = بررسی و انتشار

builder-up = بالا بردن: { $name }
builder-down = پایین بردن: { $name }
builder-twice = تکثیر: { $name }
builder-remove = حذف: { $name }
builder-went = همراهش حذف شد: { $what }. با واگرد همه برمی‌گردد.
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
builder-languages-hint = پیش از انتشار، هر متن باید به همهٔ زبان‌های برگزیده نوشته شده باشد.
builder-recording = صدا
builder-recording-lawful = ضبط صدا در این فروشگاه‌ها قانونی است
builder-recording-basis = بر چه پایه‌ای
builder-id = در پرونده‌ها و رقم‌ها با نام { $id }

builder-standards-lead = خدمت خوب یعنی چه. پرسش‌ها و انتظارها این‌ها را می‌سنجند و مالک می‌خواند هر کدام چند بار رعایت شد.
builder-standard-add = افزودن استاندارد
builder-standard-name = نام
builder-standard-purpose = برای چیست
builder-standard-target = چه چیزی رعایت به شمار می‌آید
builder-standard-howTo = چگونه انجام می‌شود
builder-aim-selling = برای فروش بیشتر است، نه برای خدمت
builder-selling-hint = فروش نباید بر خدمت بچربد: اگر در چک‌لیستی چنین باشد، هشدار داده می‌شود.
builder-measure = چگونه سنجیده می‌شود
builder-measure-observed = با دیدن
builder-measure-wait = با انتظار
builder-measure-rating = با درجه دادن
builder-channels = برای کدام راه‌های ارتباط

builder-moments-lead = آنچه بازدیدکننده با یک ضربه علامت می‌زند، به ترتیبی که پیش می‌آید.
builder-moment-add = افزودن لحظه
builder-moment-name = نام
builder-moment-definition = دقیقاً چه چیزی این لحظه به شمار می‌آید
builder-moment-definition-hint = «نخستین حرفی که به شما می‌زنند»، نه «به شما خوشامد می‌گویند».
builder-moment-required = باید علامت بخورد

builder-waits-need = انتظار از لحظه‌ای تا لحظه‌ای دیگر است. نخست دو لحظه بیفزایید.
builder-waits-lead = چه زمانی گرفته می‌شود: از کدام لحظه تا کدام لحظه، و هدف چیست.
builder-wait-add = افزودن انتظار
builder-wait-name = نام
builder-from = از
builder-to = تا
builder-target = هدف، ثانیه
builder-limit = حد، ثانیه
builder-limit-hint = بیش از این بیرون از حد است.
builder-in-section = در کدام بخش به شمار می‌آید
builder-by = چگونه امتیاز می‌گیرد
builder-by-line = تا هدف همهٔ امتیاز، و از آن پس یکنواخت تا هیچ در حد
builder-by-bands = پله‌پله

builder-section-title = عنوان بخش
builder-all-when = پرسش‌هایش چه وقت پرسیده می‌شود
builder-when-mixed = بعضی در فروشگاه، بعضی پس از آن
builder-section-weight = وزن بخش
builder-section-up = بالا بردن بخش
builder-section-down = پایین بردن بخش
builder-section-twice = تکثیر بخش
builder-section-remove = حذف بخش
builder-no-questions = هنوز پرسشی نیست. نوع نخستین پرسش را در زیر برگزینید.
builder-add-question = افزودن پرسش
builder-more-types = نوع‌های دیگر
builder-note-scored = امتیازدار
builder-note-condition = شرط‌دار
builder-question-text = پرسش
builder-question-hint = یک چیز، همان‌طور که می‌توان دید یا شنید.
builder-help = راهنمای زیر آن، اگر هست
builder-type = نوع پاسخ
builder-when = چه وقت پرسیده می‌شود
builder-view = نوع گفته
builder-view-fact = واقعیت
builder-view-perception = چگونه حس شد
builder-aspect = دربارهٔ چیست
builder-aspect-quality = کیفیت
builder-aspect-speed = سرعت
builder-photos = دست‌کم چند عکس
builder-required = پاسخ لازم است
builder-na = ممکن است مورد نداشته باشد
builder-follow-up = خطی که با پاسخ ناخوب باز می‌شود، اگر هست
builder-follow-up-hint = «چه چیزی کم بود؟»
builder-follow-up-if = خط تنها وقتی باز شود که (اگر اینجا چیزی نباشد: با پاسخ ناخوب)
builder-options = چه می‌توان برگزید
builder-option = گزینهٔ { $number }
builder-option-add = افزودن گزینه
builder-unit = واحد، اگر هست
builder-counts-queue = نفرهای جلوتر در صف را می‌شمارد
builder-least = کمترین
builder-most = بیشترین
builder-least-seconds = کمترین، ثانیه
builder-most-seconds = بیشترین، ثانیه
builder-at-most-characters = حداکثر چند نویسه
builder-at-least-characters = دست‌کم چند نویسه
builder-prompt = چه در آن بیاید، { $number }
builder-prompt-add = بگویید چه در آن بیاید
builder-prompt-remove = حذف
builder-worst = بدترین درجه
builder-best = بهترین درجه
builder-worst-name = نام بدترین
builder-best-name = نام بهترین
builder-parts = چه چیزی توصیف شود
builder-currency = واحد پول، سه حرف
builder-currency-any = اگر خالی بماند، در پاسخ گفته می‌شود.

builder-score = امتیاز
builder-counts = در امتیاز به شمار می‌آید
builder-no-standards = برای امتیاز گرفتن باید استانداردی را بسنجد. یکی را زیر «استانداردها» بیفزایید.
builder-standard = استانداردی که می‌سنجد
builder-points = امتیاز
builder-points-of = امتیاز «{ $option }»
builder-weight = وزن
builder-weight-hint = اگر چیزی نگویید ۱.
builder-critical = اگر امتیازی نگیرد
builder-critical-none = چیز دیگری نمی‌شود
builder-critical-fail = بازدید پذیرفته نمی‌شود
builder-critical-cap = امتیاز سقف می‌خورد
builder-cap = سقف، درصد
builder-bonus = پاداش است: می‌افزاید و هیچ‌وقت کم نمی‌کند
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
builder-band-remove = حذف
builder-seconds = ثانیه

builder-integrity-more = سنجش اینکه بازدیدکننده آنجا بوده یا نه
builder-integrity = کسی که آنجا بوده این پاسخ را می‌دهد. اگر جز این باشد در بازبینی گفته می‌شود؛ گوشی بازدیدکننده هرگز نمی‌داند.
builder-show-if = تنها پرسیده شود اگر
builder-require-if = لازم باشد اگر
builder-clause-add = افزودن شرط
builder-clause-remove = حذف
builder-condition-remove = حذف همه
builder-join = چگونه با هم می‌آیند
builder-join-all = همه باید برقرار باشد
builder-join-any = یکی کافی است
builder-join-none = هیچ‌کدام نباید برقرار باشد
builder-join-not-all = نباید همه با هم برقرار باشد
builder-join-one = شرط
builder-join-one-all = برقرار باشد
builder-join-one-none = برقرار نباشد
builder-group = گروه شرط‌ها
builder-group-add = افزودن گروه
builder-subject = پاسخ یا لحظه
builder-subject-questions = پرسش‌های پیش از این
builder-subject-moments = لحظه‌ها
builder-verb = برقرار است اگر
builder-verb-is = برابر باشد با
builder-verb-at-least = دست‌کم باشد
builder-verb-at-most = حداکثر باشد
builder-verb-between = میان این دو باشد
builder-verb-answered = پاسخ گرفته باشد
builder-verb-unanswered = پاسخ نگرفته باشد
builder-verb-marked = علامت خورده باشد
builder-verb-unmarked = علامت نخورده باشد
builder-value = مقدار
builder-value-least = از
builder-value-most = تا

builder-sections-rule = بخش‌ها چگونه جمع می‌شوند
builder-na-rule = جایی که مورد نداشت
builder-pass = حد پذیرش، درصد
builder-pass-hint = اگر خالی بماند، چیزی پذیرفته یا رد نمی‌شود.
builder-bonus-cap = با پاداش حداکثر تا، درصد
builder-bonus-cap-hint = اگر خالی بماند، سقفی نیست.

builder-briefing-lead = آنچه بازدیدکننده پیش از رفتن می‌خواند، بدون اینترنت هم.
builder-briefing-add = افزودن قسمت
builder-briefing-title = عنوان
builder-briefing-body = متن
builder-kind = دربارهٔ چیست
builder-kind-cover = بهانهٔ حضور
builder-kind-scenario = سناریو
builder-kind-buy = چه چیزی بخرید
builder-kind-time = چه چیزی را زمان بگیرید
builder-kind-photograph = از چه عکس بگیرید
builder-kind-never = چه کاری هرگز نکنید
builder-kind-other = چیز دیگر

builder-contradictions-lead = پاسخ‌هایی که با هم نمی‌خوانند. پیش از تحویل از بازدیدکننده خواسته می‌شود دوباره نگاه کند؛ چیزی به خاطرش رد نمی‌شود.
builder-contradictions-none = نخست چیزی بپرسید: تناقض دربارهٔ پاسخ‌هاست.
builder-contradiction-text = به بازدیدکننده چه گفته شود
builder-contradiction-hint = «فوری کارتان را راه انداختند و صف دراز بود: هر دو با هم می‌شود؟»
builder-contradiction-when = تناقض است اگر
builder-contradiction-add = افزودن تناقض
builder-quiz-lead = پیش از شروع بازدید باید گذرانده شود.
builder-quiz-add = افزودن پرسش
builder-right = پاسخ درست
builder-why = چرا درست است

builder-discreet-lead = روی صفحه مانند فهرست خرید است؛ با تیک زدن هر قلم لحظهٔ آن ثبت می‌شود.
builder-discreet-has = فهرست ساده دارد
builder-discreet-title = عنوان فهرست
builder-discreet-item = برای «{ $moment }»

builder-publish-warned = { $count ->
    [1] انتشار با یک هشدار
   *[other] انتشار با { $count } هشدار
}
builder-publish-not-yet = هنوز نه
builder-ready = چیزی جلوی انتشار را نمی‌گیرد
builder-ready-body = نسخهٔ منتشرشده هرگز تغییر نمی‌کند: آنچه بعداً تغییر کند نسخهٔ بعد است.
