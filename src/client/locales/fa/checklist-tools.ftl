# Two versions of a checklist beside each other, its translations, and trying it out.
tools-compare = مقایسهٔ نسخه‌ها
tools-compare-of = مقایسهٔ نسخه‌های { $title }
tools-from = نسخهٔ پیشین
tools-to = نسخهٔ بعدی
tools-draft = پیش‌نویس
tools-version-missing = فقط یک نسخه هست و چیزی برای مقایسه نیست.
tools-same = این دو هیچ فرقی ندارند.
tools-whole = کل چک‌لیست
tools-standards = استانداردها
tools-moments = لحظه‌ها
tools-waits = انتظارها
tools-sections = بخش‌ها
tools-contradictions = پاسخ‌هایی که با هم نمی‌شوند
tools-briefing = راهنمای بازدید
tools-quiz = آزمون
tools-questions-of = پرسش‌های «{ $section }»
tools-added = افزوده
tools-removed = برداشته
tools-moved = جابه‌جا
tools-changed = تغییر
tools-count-added = { $count } افزوده
tools-count-removed = { $count } برداشته
tools-count-moved = { $count } جابه‌جا
tools-count-wording = { $count ->
   *[other] { $count } با متنی دیگر
  }
tools-count-setting = { $count ->
   *[other] { $count } با تنظیمی دیگر
  }
tools-count-weight = { $count ->
   *[other] { $count } با وزنی دیگر
  }
tools-moved-within = از جای { $from } به { $to }
tools-moved-to = از «{ $from }» به «{ $to }»
tools-was = پیش از این
tools-is = اکنون
tools-nothing = هیچ
tools-scored-by = امتیاز دارد، «{ $standard }» را می‌سنجد
tools-band = تا { $upTo }: { $points }
tools-cap = امتیاز تا { $percent } محدود می‌شود
tools-set = نسخهٔ { $version }

tools-field-text = متن
tools-field-title = عنوان
tools-field-name = نام
tools-field-help = راهنمای زیر آن
tools-field-definition = چه چیزی این لحظه به شمار می‌آید
tools-field-purpose = برای چیست
tools-field-target = چه چیزی رعایت به شمار می‌آید
tools-field-howTo = چگونه انجام شود
tools-field-unit = یکا
tools-field-worstName = نام بدترین
tools-field-bestName = نام بهترین
tools-field-body = متن
tools-field-why = چرا درست است
tools-field-basis = صدا بر چه پایه‌ای ضبط می‌شود
tools-field-prompts = چه باید در آن باشد
tools-field-followUp = سطری که باز می‌شود
tools-field-followUp-when = سطر چه زمانی باز می‌شود
tools-field-options = گزینهٔ «{ $what }»
tools-field-choice = یک گزینه
tools-field-order = ترتیب گزینه‌ها
tools-field-right = پاسخ درست
tools-field-discreet = فهرست پوششی
tools-field-discreet-item = فهرست پوششی، برای «{ $what }»
tools-field-recording = ضبط صدا
tools-field-standardSet = مجموعهٔ استاندارد
tools-field-channel = راه ارتباطی
tools-field-channels = راه‌های ارتباطی آن
tools-field-locales = زبان‌ها
tools-field-measure = چگونه سنجیده می‌شود
tools-field-aim = برای چه خوب است
tools-aim-service = خدمت‌رسانی
tools-aim-selling = فروش بیشتر
tools-field-weight = وزن
tools-field-critical = اگر هیچ امتیازی نگیرد
tools-field-required = پاسخش لازم است
tools-field-from = از
tools-field-to = تا
tools-field-targetSeconds = هدف
tools-field-limitSeconds = حد
tools-field-section = بخش
tools-field-type = نوع پاسخ
tools-field-view = نوع گفته
tools-field-aspect = دربارهٔ چه
tools-field-when = چه زمانی پرسیده می‌شود
tools-field-condition = چه زمانی با هم نمی‌خواند
tools-field-mayBeNotApplicable = شاید مورد نداشته باشد
tools-field-photos = عکس، دست‌کم
tools-field-showIf = فقط پرسیده شود اگر
tools-field-requireIf = لازم اگر
tools-field-integrity = پاسخ کسی که آنجا بوده
tools-field-counts = چه را می‌شمارد
tools-field-least = کمترین
tools-field-most = بیشترین
tools-field-leastSeconds = کمترین
tools-field-mostSeconds = بیشترین
tools-field-worst = بدترین درجه
tools-field-best = بهترین درجه
tools-field-atMostCharacters = نویسه، حداکثر
tools-field-atLeastCharacters = نویسه، دست‌کم
tools-field-currency = واحد پول
tools-field-parts = چه وصف می‌شود
tools-field-kind = دربارهٔ چه
tools-field-questions = پرسش‌هایی که دربارهٔ آن‌هاست
tools-field-score = امتیاز
tools-field-score-standard = استانداردی که می‌سنجد
tools-field-score-points = امتیاز
tools-field-score-points-of = امتیاز «{ $what }»
tools-field-score-good = پاسخ خوب
tools-field-score-bands = پله‌ها
tools-field-score-by = چگونه امتیاز می‌گیرد
tools-field-score-bonus = پاداش
tools-field-scoring-notApplicable = جایی که چیزی موضوع نداشت
tools-field-scoring-sections = بخش‌ها چگونه جمع می‌شوند
tools-field-scoring-passPercent = پذیرش از
tools-field-scoring-bonusCapPercent = پاداش حداکثر تا

tools-translate = ترجمه
tools-translate-of = ترجمهٔ { $title }
tools-language-from = از
tools-language-to = به
tools-turn = جابه‌جا کردن
tools-missing = { $count ->
    [0] به { $language } چیزی کم نیست.
    [1] یک متن به { $language } کم است.
   *[other] { $count } متن به { $language } کم است.
  }
tools-next-missing = بعدی که کم است
tools-parts = بخش‌های چک‌لیست
tools-missing-here = { $count ->
    [1] ، یک متن کم است
   *[other] ، { $count } متن کم است
  }
tools-title-group = کلی
tools-empty-here = در این بخش چیزی برای خواندن نیست.
tools-unwritten = به این زبان هم نوشته نشده است.
tools-not-offered = این چک‌لیست هنوز به { $language } نیست
tools-not-offered-body = آنچه می‌نویسید نگه داشته می‌شود. وقتی بازدیدکنندگان باید آن را داشته باشند زبان را بیفزایید: از آن پس برای انتشار نسخهٔ بعدی همهٔ متن‌ها لازم است.
tools-offer = افزودن { $language }
tools-place = { $part }: { $field }
tools-keyboard = با Ctrl و Enter به بعدی که کم است بروید.

tools-preview = پیش‌نمایش
tools-preview-of = پیش‌نمایش { $title }
tools-preview-lead = مانند یک بازدیدکننده امتحانش کنید. چیزی فرستاده یا نگه داشته نمی‌شود.
tools-edit = بازگشت به پیش‌نویس
tools-phone = مانند روی گوشی
tools-reading-time = ساعت این گوشی: { $time }
tools-minute = یک دقیقه بعد
tools-ten-minutes = ده دقیقه بعد
tools-before = پیش از آن
tools-no-briefing = این چک‌لیست راهنما و آزمون ندارد.
tools-again = آغاز دوباره
tools-score = چه امتیازی می‌گرفت
tools-score-none = هنوز چیزی امتیاز نگرفته است.
tools-verdict-passed = پذیرفته
tools-verdict-failed = پذیرفته نشد
tools-earned = هر پاسخ چه گرفت
tools-earned-none = پاسخ‌های امتیازدار همین که داده شوند اینجا می‌آیند.
tools-waiting = { $count ->
    [1] یک مورد امتیازدار هنوز پاسخ ندارد.
   *[other] { $count } مورد امتیازدار هنوز پاسخ ندارد.
  }
tools-warnings = { $count ->
    [1] یک چیز برای نگاه کردن
   *[other] { $count } چیز برای نگاه کردن
  }
tools-warnings-none = هشداری نیست
tools-warnings-none-body = همهٔ استانداردها سنجیده می‌شوند، به همهٔ پرسش‌ها می‌توان رسید و فروش بر خدمت سنگینی نمی‌کند.
tools-warnings-body = هیچ‌یک از این‌ها مانع انتشار نیست.

tools-warning-standard-unmeasured = چیزی این استاندارد را نمی‌سنجد.
tools-warning-standard-unmeasured-mend = پرسش یا انتظاری را با آن امتیاز دهید، یا برش دارید.
tools-warning-standard-left-out = «{ $names }» از مجموعهٔ استاندارد در این چک‌لیست نیست.
tools-warning-standard-left-out-mend = اگر باید اینجا سنجیده شود بیفزایید و بپرسیدش.
tools-warning-other-channel = این استاندارد برای این راه ارتباطی نیست.
tools-warning-other-channel-mend = استاندارد دیگری بسنجید یا این راه را به استاندارد بیفزایید.
tools-warning-wait-unmarked = کسی نمی‌تواند «{ $names }» را علامت بزند، پس این انتظار هرگز اندازه گرفته نمی‌شود.
tools-warning-wait-unmarked-mend = لحظه‌ای برگزینید که چک‌لیست دارد.
tools-warning-wait-optional = علامت زدن «{ $names }» لازم نیست. اگر پیش نیاید چیزی از دست نمی‌رود.
tools-warning-wait-optional-mend = لحظه را لازم کنید یا کنارش بپرسید آیا پیش آمد.
tools-warning-moment-unused = چیزی به این لحظه بسته نیست.
tools-warning-moment-unused-mend = انتظاری را با آن آغاز یا تمام کنید، یا ضربه را از بازدیدکننده نخواهید.
tools-warning-never-asked = این پرسش هرگز پرسیده نمی‌شود: شرطش برقرار نمی‌شود.
tools-warning-never-asked-mend = زمان پرسیدنش را تغییر دهید.
tools-warning-never-required = شرط لازم بودن این هرگز برقرار نمی‌شود.
tools-warning-never-required-mend = تغییرش دهید یا برش دارید.
tools-warning-never-opens = سطر زیر این پرسش هرگز باز نمی‌شود.
tools-warning-never-opens-mend = بگویید با کدام پاسخ باز شود.
tools-warning-never-contradicts = این پاسخ‌ها هرگز با هم نمی‌آیند.
tools-warning-never-contradicts-mend = شرط را تغییر دهید یا بردارید.
tools-warning-queue-counted-twice = «{ $names }» از پیش صف را می‌شمارد: این عدد کنار هیچ انتظاری گذاشته نمی‌شود.
tools-warning-queue-counted-twice-mend = فقط برای یکی از آن‌ها بگویید که نفرات جلو را می‌شمارد.
tools-warning-selling-over-service = فروش به‌اندازهٔ همهٔ خدمت امتیاز دارد.
tools-warning-selling-over-service-mend = به خدمت وزن بیشتری بدهید.
tools-warning-selling-outweighs = این برای فروش است و بیش از «{ $names }» وزن دارد.
tools-warning-selling-outweighs-mend = وزنش را کمتر از خدمت کنید.
