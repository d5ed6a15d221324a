# What coordinators read.

role-shopper = بازدیدکننده
role-coordinator = هماهنگ‌کننده
role-owner = مالک

channel-store = فروشگاه
channel-phone = تلفن
channel-web = وب
channel-email = ایمیل
channel-social = شبکه‌های اجتماعی
channel-drive-through = سفارش از خودرو
channel-delivery = پیک

coordinator-visits = بازدیدها
coordinator-people = افراد
coordinator-stores = فروشگاه‌ها
coordinator-checklists = چک‌لیست‌ها
coordinator-store = فروشگاه
coordinator-shopper = بازدیدکننده
coordinator-checklist = چک‌لیست
coordinator-window = چه زمانی
coordinator-state = وضعیت
coordinator-choose = برگزینید
coordinator-nobody = هنوز هیچ‌کس
coordinator-nobody-yet = هنوز هیچ‌کس، بعداً بسپار
coordinator-all = همه
coordinator-all-stores = همهٔ فروشگاه‌ها
coordinator-some-stores = برخی فروشگاه‌ها
coordinator-by-state = بازدیدها بر اساس وضعیت
coordinator-none-here = اینجا بازدیدی نیست
coordinator-no-visits = هنوز بازدیدی نیست
coordinator-no-visits-body = نخستین را برنامه‌ریزی کنید: فروشگاه، چک‌لیست و بازهٔ زمانی را برگزینید.

coordinator-new-visit = بازدید تازه
coordinator-plan-what = چه و چه کسی
coordinator-plan-when = چه زمانی
coordinator-plan-pay = چه پرداخت می‌شود
coordinator-plan = برنامه‌ریزی این بازدید
coordinator-plan-and-assign = برنامه‌ریزی و سپردن
coordinator-shopper-hint = بازدید بی‌درنگ روی گوشی او می‌آید.
coordinator-day = روز
coordinator-from = از
coordinator-to = تا
coordinator-fee = دستمزد
coordinator-cap = بازپرداخت خرید، تا
coordinator-currency = واحد پول
coordinator-window-closed = به گفتهٔ ساعت‌های کار، فروشگاه در همهٔ این بازه بسته است.
coordinator-window-partly = فروشگاه فقط در بخشی از این بازه باز است: { $open }.
coordinator-window-dayparts = فروشگاه در همهٔ ساعت‌هایی که بازدید می‌تواند انجام شود بسته است.
coordinator-zone-unknown = ساعت‌ها به وقت خود فروشگاه است.
coordinator-zone = ساعت‌ها به وقت { $city } است ({ $zone }).
coordinator-overnight = روز بعد پایان می‌یابد: { $window }.
coordinator-zone-own = به وقت شما: { $window } ({ $zone }).
coordinator-planned = برنامه‌ریزی شد، هنوز به کسی سپرده نشده
coordinator-planned-for = برنامه‌ریزی شد و به { $name } سپرده شد
coordinator-planned-open = باز کردن بازدید
coordinator-planned-another = یکی دیگر مانند آن
coordinator-fault-missing = لطفاً پر کنید.
coordinator-fault-no-such-time = در آن روز چنین ساعتی نیست.
coordinator-fault-no-length = بازه باید پس از آغازش پایان یابد.
coordinator-fault-past = این بازه گذشته است.
coordinator-fault-amount = مبلغی مانند 12.50 بنویسید.
coordinator-fault-refused = سرور این را نمی‌پذیرد. لطفاً از نو برگزینید.
# What a visit asks, offers, grades, pay and files taken in.
coordinator-on-board = پیشنهاد روی تخته
coordinator-board-hint = همهٔ بازدیدکنندگان می‌بینند؛ از آنِ نخستین کسی است که بردارد و شرط‌هایش را داشته باشد.
coordinator-plan-and-offer = برنامه‌ریزی و پیشنهاد
coordinator-planned-offered = برنامه‌ریزی شد و روی تخته است
coordinator-terms = شرط‌ها
coordinator-terms-change = تغییر شرط‌ها و مهلت‌ها
coordinator-no-terms = هیچ: هر زمان در بازه، هر کسی. بازدیدی که به سبب فروشگاه انجام نشود کامل پرداخت می‌شود.
coordinator-dayparts = ساعت‌ها
coordinator-dayparts-hint = هر زمان در بازه. با افزودن ساعت تنگ‌ترش کنید، مثلاً ناهار در روزهای کاری.
coordinator-daypart-add = افزودن ساعت
coordinator-daypart-remove = برداشتن { $hours }
coordinator-remove = برداشتن
coordinator-weekdays = روزهای هفته
coordinator-from-hour = از ساعت
coordinator-to-hour = تا ساعت
coordinator-rotation = چرخش، روز
coordinator-rotation-hint = تا همان فرد بتواند دوباره بیاید. خالی: بی‌قاعده؛ اغلب ۹۰.
coordinator-rotation-of = شمارش برای
coordinator-rotation-of-store = همین فروشگاه
coordinator-rotation-of-client = همهٔ فروشگاه‌های کارفرما
coordinator-qualifications = لازم دارد
coordinator-qualifications-hint = آنچه بازدیدکننده باید داشته باشد، با ویرگول میانشان. برای هر کس زیر «افراد» بگذارید.
coordinator-qualifications-known = با ویرگول میانشان. کسانی این‌ها را دارند: { $names }.
coordinator-offer-until = تا کی می‌توان برداشت
coordinator-offer-until-hint = به وقت فروشگاه. خالی: تا پایان بازه.
coordinator-report-hours = مهلت گزارش، ساعت پس از بازدید
coordinator-report-hours-hint = خالی: تا پایان بازه.
coordinator-prevented-percent = پرداخت اگر به سبب فروشگاه انجام نشود، ٪
coordinator-prevented-percent-hint = از دستمزد: بسته، جابه‌جا شده یا خودداری از خدمت.
coordinator-term-dayparts = ساعت‌ها: { $hours }
coordinator-term-rotation-store = نه زودتر از { $days ->
    [1] یک روز
   *[other] { $days } روز
  } پس از آخرین بازدید همان فرد از این فروشگاه
coordinator-term-rotation-client = نه زودتر از { $days ->
    [1] یک روز
   *[other] { $days } روز
  } پس از آخرین بازدید همان فرد از یکی از فروشگاه‌های کارفرما
coordinator-term-qualifications = لازم دارد: { $names }
coordinator-term-offer = تا { $day }، { $time } می‌توان برداشت
coordinator-term-report = مهلت گزارش { $hours ->
    [1] یک ساعت
   *[other] { $hours } ساعت
  } پس از بازدید
coordinator-term-prevented = { $percent } ٪ دستمزد اگر به سبب فروشگاه انجام نشود
coordinator-fault-number = عددی درست و مناسب بنویسید.
coordinator-fault-hours = روزهای هفته، از کی و تا کی را برگزینید.
coordinator-fault-never = هیچ‌یک از این ساعت‌ها در بازه نیست.
coordinator-fault-after-window = بازه پیش از آن پایان می‌یابد.
coordinator-fault-offer-past = این گذشته است.

coordinator-do-offer = پیشنهاد روی تخته
coordinator-did-offer = روی تخته است
coordinator-agreed = آنچه توافق شد
coordinator-cap-is = بازپرداخت خرید، تا { $cap }
coordinator-pays = پرداخت
coordinator-pays-fee = دستمزد { $fee }
coordinator-pays-part = دستمزد { $fee }، بخشی از { $whole }، چون بازدید انجام نشد
coordinator-pays-purchase = خرید { $amount }
coordinator-pays-nothing = هیچ
coordinator-grade = کیفیت گزارش، ۱–۱۰
coordinator-grade-hint = اگر می‌خواهید نمره دهید: بازدیدکننده آن را می‌بیند.
coordinator-graded = گزارش { $grade } از ۱۰ گرفت
coordinator-grade-low = جای آموختن دارد
coordinator-grade-high = نمونه
coordinator-declined = چه کسانی نپذیرفتند
coordinator-no-reason = بی‌دلیل
coordinator-quiz-passed = آزمون را گذراند در { $day }، { $time }، { $tries ->
    [1] در نخستین بار
   *[other] پس از { $tries } بار
  }
coordinator-moved-import = پرونده‌اش پذیرفته شد
coordinator-moved-adopt = بازگردانده شد، چون ثبتی از آن رسید

coordinator-holds = دارد
coordinator-holds-change = تغییر آنچه { $name } دارد
coordinator-holds-nothing = هیچ
coordinator-holds-hint = هر سطر یکی، مانند «مبانی باریستا». بازدیدها می‌توانند آن را بخواهند.
coordinator-holds-saved = ذخیره شد

coordinator-import = پذیرفتن پرونده
coordinator-import-body = اگر گوشی نتواند بازدیدی را بفرستد، بازدیدکننده می‌تواند آن را به شکل یک پرونده ذخیره کند و به شما بدهد. محتوایش بررسی و چنان پذیرفته می‌شود که گویی گوشی فرستاده؛ دو بار هم زیانی ندارد.
coordinator-import-file = پروندهٔ بازدید
coordinator-import-do = پذیرفتن
coordinator-import-missing = نخست پرونده را برگزینید.
coordinator-import-too-large = این پرونده از { $most } بزرگ‌تر است: نمی‌تواند از یک بازدید باشد.
coordinator-import-done = پذیرفته شد
coordinator-import-known = همه‌اش از پیش اینجا بود
coordinator-import-forked = نسخهٔ دیگری زودتر اینجا بود
coordinator-import-aside = کنار گذاشته شد و به شمار نمی‌آید: بازدید لغو شده، از آنِ کس دیگری است یا اینجا شناخته نیست.
coordinator-import-forked-body = ثبت همان گوشی اینجا چیز دیگری می‌گوید. هر دو نگه داشته می‌شود؛ بازدید آن را نشان می‌دهد.
coordinator-import-events = { $taken } از { $all } رویداد تازه است.
coordinator-import-events-damaged = { $damaged } رویداد در پایان آسیب دیده است. نگه داشته می‌شوند و به شمار نمی‌آیند.
coordinator-import-media = { $taken } از { $all } عکس و پرونده تازه است.
coordinator-import-unfinished = { $taken } از { $all } عکس و صدای ناتمام تازه است. بازدید آن‌ها را نشان می‌دهد.
coordinator-import-damage-absent = { $count ->
    [1] یک عکس یا پرونده دیگر روی گوشی نبود.
   *[other] { $count } عکس یا پرونده دیگر روی گوشی نبود.
  }
coordinator-import-damage-changed = { $count ->
    [1] یک عکس یا پرونده آسیب دیده و پذیرفته نشد.
   *[other] { $count } عکس یا پرونده آسیب دیده و پذیرفته نشد.
  }
coordinator-import-damage-unfit = { $count ->
    [1] یک پرونده از نوع یا اندازه‌ای است که نگه داشته نمی‌شود.
   *[other] { $count } پرونده از نوع یا اندازه‌ای است که نگه داشته نمی‌شود.
  }
coordinator-import-damage-stray = { $count ->
    [1] یک عکس یا پرونده به چیزی در ثبت تعلق ندارد و پذیرفته نشد.
   *[other] { $count } عکس یا پرونده به چیزی در ثبت تعلق ندارد و پذیرفته نشد.
  }
coordinator-import-damage-unreadable = { $count ->
    [1] یک عکس یا پرونده خوانده نمی‌شود.
   *[other] { $count } عکس یا پرونده خوانده نمی‌شود.
  }
coordinator-import-open = باز کردن بازدید
coordinator-import-another = پذیرفتن یکی دیگر

# How a visit's rules stand for a shopper.
coordinator-fit-name = { $name } · { $unmet ->
    [1] یک قاعده رعایت نمی‌شود
   *[other] { $unmet } قاعده رعایت نمی‌شود
  }
coordinator-fit-holds = { $names } دارد.
coordinator-fit-lacks = { $names } ندارد.
coordinator-fit-new = { $of ->
    [client] در { $days } روز گذشته در هیچ فروشگاه کارفرما نبوده.
   *[store] در { $days } روز گذشته اینجا نبوده.
  }
coordinator-fit-been = { $ago ->
    [0] امروز
    [1] دیروز
   *[other] { $ago } روز پیش
  } { $of ->
    [client] در فروشگاهی از کارفرما بوده
   *[store] اینجا بوده
  }؛ قاعده { $days } روز است.
coordinator-fit-going = بازدید دیگری { $of ->
    [client] از فروشگاهی از کارفرما
   *[store] از اینجا
  } دارد، { $from } تا { $to }؛ قاعده { $days } روز میان دو بازدید است.
coordinator-fit-never = هیچ روزی از این بازدید با قاعده نمی‌خواند.
coordinator-fit-from = نخستین روزی که می‌خواند { $day } است.
coordinator-fit-conflict-store = تعارض منافع: نباید از این فروشگاه بازدید کند. در نمایه‌اش آمده است.
coordinator-fit-conflict-client = تعارض منافع: نباید از فروشگاه‌های این کارفرما بازدید کند. در نمایه‌اش آمده است.
coordinator-fit-limit-open = از این برنامه { $held } بازدید دارد؛ برنامه هم‌زمان { $most } تا اجازه می‌دهد.
coordinator-fit-limit-period = در این دوره { $held } بازدید از این برنامه برداشته؛ { $most } تا مجاز است.
coordinator-fit-window-over = بازه گذشته است.
coordinator-fit-hours-over = از ساعت‌ها ({ $hours }) چیزی در بازه نمانده است.
coordinator-fit-anyway = با این همه می‌توانید به او بسپارید. همراه بازدید نوشته می‌شود.
coordinator-overridden = با آنکه همهٔ قاعده‌ها رعایت نشد: { $why }

# Agreeing anew on a visit.
coordinator-change = تغییر بازه، مهلت‌ها یا دستمزد
coordinator-change-body = به کسی که بازدید را دارد گفته می‌شود و شرط‌های تازه با اتصال بعدی روی گوشی‌اش است.
coordinator-change-from = از، به وقت فروشگاه
coordinator-change-to = تا، به وقت فروشگاه
coordinator-change-until = تا کی می‌توان برداشت، به وقت فروشگاه
coordinator-change-until-hint = خالی: تا پایان بازه.
coordinator-change-hours = مهلت گزارش، ساعت پس از بازدید
coordinator-change-hours-hint = خالی: تا پایان بازه.
coordinator-change-fee = دستمزد، { $currency }
coordinator-change-fee-hint = بازدید با { $fee } برداشته شده: فقط می‌تواند بیشتر شود.
coordinator-change-send = تغییر بازدید
coordinator-change-nothing = هنوز چیزی فرق ندارد.
coordinator-fault-lower = با بیش از این برداشته شده است.
coordinator-fault-earlier = کسی که سرگرم آن است وقت کمتری می‌داشت.
coordinator-did-change = تغییر کرد
coordinator-moved-change = تغییر کرد
coordinator-changed-window = بازه { $after }؛ پیش از این { $before }
coordinator-changed-fee = دستمزد { $after }؛ پیش از این { $before }
coordinator-changed-offerUntil = برداشتن تا { $after }؛ پیش از این { $before }
coordinator-changed-reportWithinHours = مهلت گزارش { $after }؛ پیش از این { $before }
coordinator-changed-no-fee = هیچ
coordinator-changed-until-end = پایان بازه
coordinator-changed-hours = { $hours ->
    [1] یک ساعت پس از بازدید
   *[other] { $hours } ساعت پس از بازدید
  }
coordinator-changed-by-end = تا پایان بازه

# Publishing a checklist, and what keeps it from being published.
coordinator-publish = انتشار چک‌لیست
coordinator-publish-body = پروندهٔ چک‌لیست را برگزینید. نخست بررسی و سپس همان‌گونه منتشر می‌شود: نسخهٔ منتشرشده هرگز ویرایش نمی‌شود.
coordinator-publish-file = پروندهٔ چک‌لیست
coordinator-publish-do = انتشار
coordinator-publish-missing = نخست پرونده را برگزینید.
coordinator-publish-done = منتشر شد
coordinator-publish-again = چک‌لیست دیگری با این نسخه منتشر شده است. به این یکی نسخهٔ بعدی را بدهید.
coordinator-misshapen = این پروندهٔ چک‌لیست نیست
coordinator-misshapen-whole = نمی‌توان آن را چک‌لیست خواند. پروندهٔ دیگری برگزینید.
coordinator-misshapen-parts = این بخش‌ها نیست یا آن‌گونه نیست که باید:
coordinator-flaws = { $count ->
    [1] یک چیز مانع انتشار است
   *[other] { $count } چیز مانع انتشار است
  }
coordinator-flaw-named = { $words } ({ $id })
coordinator-flaw-duplicate-id = «{ $names }» بیش از یک بار آمده است.
coordinator-flaw-duplicate-id-mend = به هر کدام شناسهٔ خودش را بدهید.
coordinator-flaw-unknown-standard = با استاندارد «{ $names }» امتیاز می‌گیرد که در چک‌لیست نیست.
coordinator-flaw-unknown-standard-mend = استاندارد را بیفزایید یا یکی را که هست نام ببرید.
coordinator-flaw-unknown-moment = لحظهٔ «{ $names }» را نام می‌برد که در چک‌لیست نیست.
coordinator-flaw-unknown-moment-mend = لحظه را بیفزایید یا یکی را که هست نام ببرید.
coordinator-flaw-unknown-question = پرسش «{ $names }» را نام می‌برد که چک‌لیست نمی‌پرسد.
coordinator-flaw-unknown-question-mend = پرسش را بیفزایید یا یکی را که هست نام ببرید.
coordinator-flaw-unknown-section = از بخش «{ $names }» است که در چک‌لیست نیست.
coordinator-flaw-unknown-section-mend = بخش را بیفزایید یا در یکی که هست بگذارید.
coordinator-flaw-same-moment = با یک لحظه آغاز و تمام می‌شود: «{ $names }».
coordinator-flaw-same-moment-mend = بگذارید با لحظهٔ دیگری تمام شود.
coordinator-flaw-unknown-option = گزینهٔ «{ $names }» را نام می‌برد که پیشنهاد نمی‌شود.
coordinator-flaw-unknown-option-mend = آن گزینه را پیشنهاد کنید یا یکی از پیشنهادشده‌ها را نام ببرید.
coordinator-flaw-no-options = چیزی برای برگزیدن نیست.
coordinator-flaw-no-options-mend = گزینه‌هایش را بیفزایید.
coordinator-flaw-no-points = امتیازدار است و هیچ پاسخی امتیاز ندارد.
coordinator-flaw-no-points-mend = بگذارید دست‌کم یک پاسخ امتیاز بگیرد، یا امتیازش را بردارید.
coordinator-flaw-weights-all-zero = همه وزن صفر دارند و چیزی برای میانگین نیست.
coordinator-flaw-weights-all-zero-mend = دست‌کم به یکی وزن بدهید.
coordinator-flaw-limit-below-target = حدش از هدفش کوتاه‌تر است.
coordinator-flaw-limit-below-target-mend = حد را به‌اندازهٔ هدف یا درازتر کنید.
coordinator-flaw-bands-not-rising = پله‌هایش بالا نمی‌روند، پس یکی هرگز به شمار نمی‌آید.
coordinator-flaw-bands-not-rising-mend = بگذارید هر پله از پیشین دورتر برود.
coordinator-flaw-scale-without-length = بدترین و بهترینش یکی است.
coordinator-flaw-scale-without-length-mend = بگذارید درجه‌ها از عددی به عدد دیگر برود.
coordinator-flaw-rating-off-scale = به درجهٔ «{ $names }» امتیاز می‌دهد که در درجه‌ها نیست.
coordinator-flaw-rating-off-scale-mend = آن درجه را بردارید یا درجه‌ها را بیشتر کنید.
coordinator-flaw-range-reversed = کمترینش از بیشترینش بیشتر است.
coordinator-flaw-range-reversed-mend = جای دو را عوض کنید.
coordinator-flaw-not-earlier = به پرسش «{ $names }» بسته است که پیش از آن پرسیده نمی‌شود.
coordinator-flaw-not-earlier-mend = آن پرسش را پیش‌تر بپرسید یا به پرسش پیش‌تری ببندیدش.
coordinator-flaw-never-so = منتظر پاسخی است که «{ $names }» هرگز نمی‌تواند داشته باشد.
coordinator-flaw-never-so-mend = پاسخی را نام ببرید که این پرسش می‌تواند بگیرد.
coordinator-flaw-no-parts = می‌پرسد کسی چه ظاهری داشت و چیزی برای وصف نام نمی‌برد.
coordinator-flaw-no-parts-mend = بیفزایید چه باید وصف شود، مانند نام یا مو.
coordinator-flaw-recording-not-stated = صدا ضبط می‌کند و چک‌لیست نمی‌گوید که آنجا قانونی است.
coordinator-flaw-recording-not-stated-mend = بگویید هست و بر چه پایه‌ای، یا پرسش را بردارید.
coordinator-flaw-moment-left-out = فهرستی که جای لحظه‌ها می‌نشیند برای «{ $names }» چیزی ندارد.
coordinator-flaw-moment-left-out-mend = سطری برای آن بیفزایید.
coordinator-flaw-critical-bonus = هم حیاتی است و هم پاداش: پاداشی که به دست نیاید هزینه‌ای ندارد.
coordinator-flaw-critical-bonus-mend = یکی از این دو باشد.
coordinator-flaw-quiz-answer-unknown = پاسخ درستش، «{ $names }»، در گزینه‌ها نیست.
coordinator-flaw-quiz-answer-unknown-mend = یکی از گزینه‌ها را نام ببرید.
coordinator-flaw-text-missing = متنش به { $language } نیست.
coordinator-flaw-text-missing-mend = بنویسیدش یا این زبان را از چک‌لیست بردارید.

coordinator-unfinished = ناتمام روی گوشی
coordinator-unfinished-body = این‌ها با پروندهٔ بازدید آمد. گوشی نگهشان داشته و هنوز جزو گزارش نکرده بود. از هیچ پاسخی نیستند و به شمار نمی‌آیند.
coordinator-unfinished-photo = عکس همان‌گونه که دوربین داد، { $size }
coordinator-unfinished-sound = صدای بریده، { $size }
coordinator-unfinished-for = { $what }، برای «{ $question }»

coordinator-fault-comment = بگویید چه باید کرد، اینجا یا زیر یک پرسش.

coordinator-by-shopper = { $name }
coordinator-window-is = بازه { $window } { $zone }
coordinator-stale = در این میان کس دیگری تغییرش داد
coordinator-stale-body = کار شما انجام نشد. نوشته‌تان هنوز اینجاست. از زمانی که نگاه کردید:
coordinator-explanation = آنچه بازدیدکننده برایتان نوشت
coordinator-actions = چه می‌توان کرد
coordinator-comment = یادداشت برای بازدیدکننده
coordinator-comment-overall = برای بازدیدکننده، دربارهٔ کل گزارش
coordinator-comment-count = { $count ->
    [0] هنوز هیچ پرسشی یادداشت ندارد. زیر پرسش‌های پایین بنویسید.
   *[other] { $number } پرسش یادداشت دارد.
  }
coordinator-reason = دلیل
coordinator-reason-if-any = دلیل، اگر می‌خواهید بگویید

coordinator-do-approve-publish = تأیید و انتشار
coordinator-do-approve = تأیید
coordinator-do-publish = انتشار
coordinator-do-unpublish = لغو انتشار
coordinator-do-return = برگرداندن به بازدیدکننده
coordinator-do-reject = نپذیرفتن
coordinator-do-exclude = کنار گذاشتن
coordinator-do-include = بازگرداندن به شمار
coordinator-do-reopen = بازبینی دوباره
coordinator-do-assign = سپردن
coordinator-do-reassign = سپردن به کس دیگر
coordinator-do-withdraw = پس گرفتن
coordinator-do-miss = انجام‌نشده به شمار آورید
coordinator-do-cancel = لغو بازدید

coordinator-ask-unpublish = مالک دیگر گزارش را نمی‌بیند. به تأییدشده برمی‌گردد.
coordinator-ask-return = بازدیدکننده گزارش را با یادداشت‌های شما پس می‌گیرد و دوباره می‌فرستد.
coordinator-ask-reject = گزارش به کار نمی‌رود و بازدیدکننده دلیلش را می‌داند. می‌توان دوباره بازش کرد.
coordinator-ask-exclude = گزارش از مالک پنهان است و در هیچ چیز به شمار نمی‌آید. دستمزد بازدیدکننده پرداخت می‌شود.
coordinator-ask-assign = بازدید بی‌درنگ روی گوشی او می‌آید.
coordinator-ask-reassign = از یک گوشی می‌رود و روی دیگری می‌آید. آنچه ثبت شده نگه داشته و اینجا نشان داده می‌شود.
coordinator-ask-withdraw = بازدید از بازدیدکننده گرفته می‌شود و می‌توان به دیگری داد.
coordinator-ask-miss = بازه بی‌بازدید گذشت. می‌توان دوباره سپرد.
coordinator-ask-cancel = بازدید انجام نخواهد شد. آنچه ثبت شده نگه داشته و اینجا نشان داده می‌شود.

coordinator-confirm-unpublish = لغو انتشار
coordinator-confirm-return = برگرداندن
coordinator-confirm-reject = نپذیرفتن این گزارش
coordinator-confirm-exclude = کنار گذاشتن این گزارش
coordinator-confirm-assign = سپردن
coordinator-confirm-reassign = سپردن
coordinator-confirm-withdraw = پس گرفتن
coordinator-confirm-miss = انجام‌نشده است
coordinator-confirm-cancel = لغو این بازدید

coordinator-did-approve-publish = تأیید و منتشر شد
coordinator-did-approve = تأیید شد
coordinator-did-publish = منتشر شد
coordinator-did-unpublish = دیگر منتشر نیست
coordinator-did-return = به بازدیدکننده برگشت
coordinator-did-reject = پذیرفته نشد
coordinator-did-exclude = کنار گذاشته شد
coordinator-did-include = دوباره به شمار می‌آید
coordinator-did-reopen = دوباره در بازبینی
coordinator-did-assign = سپرده شد
coordinator-did-reassign = سپرده شد
coordinator-did-withdraw = پس گرفته شد
coordinator-did-miss = انجام‌نشده به شمار آمد
coordinator-did-cancel = لغو شد

coordinator-flags = پیش از تصمیم به این‌ها نگاه کنید
coordinator-flag-phone-emptied = گوشی خالی برگشت
coordinator-flag-fork = دو نسخه
coordinator-flag-second-journal = گوشی دوم
coordinator-flag-aside = کنارگذاشته
coordinator-flag-evidence-incomplete = عکس کم است
coordinator-flag-evidence-unreadable = عکس ناخوانا
coordinator-flag-answers-misfit = پاسخ نمی‌خواند
coordinator-flag-phone-emptied-body = گوشی‌ای که این بازدید را ثبت کرد همه را نفرستاده بود: دست‌کم { $lostEntries } رویداد و { $lostFiles } عکس یا صدا کم است. بازدیدکننده از آن پس با گوشی‌ای بی آن‌ها برگشته و به او گفته شده است. اگر گوشی نخست پیدا شود آن‌ها را می‌فرستد و این یادداشت می‌رود.
coordinator-flag-fork-body = یک گوشی دو نسخهٔ متفاوت از بخشی از این ثبت فرستاد، مانند پس از بازگرداندن پشتیبان. هر دو نگه داشته می‌شود؛ آنکه زودتر رسید اینجا خوانده می‌شود.
coordinator-flag-second-journal-body = این بازدید روی { $journals } گوشی ثبت شد. هر ثبت نگه داشته می‌شود؛ اینجا فقط یکی را می‌خوانید.
coordinator-flag-aside-body = { $aside ->
    [1] ثبتی برای این بازدید رسید که دیگر از آنِ فرستنده نبود. نگه داشته می‌شود و به شمار نمی‌آید.
   *[other] { $aside } ثبت برای این بازدید رسید که دیگر از آنِ فرستنده‌ها نبود. نگه داشته می‌شوند و به شمار نمی‌آیند.
  }
coordinator-flag-evidence-incomplete-body = همهٔ عکس‌هایی که گزارش نام می‌برد نرسیده است. شاید هنوز روی گوشی و منتظر آنتن باشند.
coordinator-flag-evidence-unreadable-body = عکسی درست همان‌گونه که گوشی فرستاد رسید و با این همه نشان داده نمی‌شود: بریده، آسیب‌دیده یا بیش از اندازه بزرگ. پرونده نگه داشته می‌شود و می‌توان ذخیره‌اش کرد؛ شاید بازدیدکننده بهترش را داشته باشد.
coordinator-flag-answers-misfit-body = پاسخی با پرسشش نمی‌خواند. همان‌گونه که رسید نشان داده می‌شود و به گفتهٔ قواعد امتیازدهی به شمار می‌آید.

coordinator-missing = کم است
coordinator-missing-moment = علامت نخورده.
coordinator-missing-answer = پاسخ ندارد.
coordinator-missing-unfit = پاسخی دارد که نمی‌خواند.
coordinator-missing-photos = { $needed ->
    [1] عکسش کم است.
   *[other] { $needed } عکس لازم دارد.
  }
coordinator-missing-follow-up = سطر زیرش کم است.
coordinator-missing-characters = دست‌کم { $needed } نویسه لازم دارد.

coordinator-positions = گوشی کجا بود
coordinator-accuracy = ± { $metres } متر
coordinator-distance = نزدیک { $metres } متر از جای فروشگاه
coordinator-journals = ثبت‌های رسیده
coordinator-journal-list = گوشی‌ها و آنچه فرستادند
coordinator-device = گوشی
coordinator-standing = وضعیت
coordinator-standing-counted = به شمار می‌آید
coordinator-standing-aside = کنارگذاشته
coordinator-forks = { $count ->
   *[other] { $count } نسخهٔ دیگر
  }
coordinator-events = رویدادها
coordinator-head = اثر انگشت
coordinator-received = آخرین دریافت
coordinator-moves = چه کارهایی شد
coordinator-no-moves = از برنامه‌ریزی تا کنون هیچ.
coordinator-moved-to = { $moved }: اکنون { $state }
coordinator-fee-is = دستمزد { $fee }
coordinator-by = { $name }
coordinator-by-server = خودبه‌خود، هنگام رسیدن ثبت
coordinator-moved-offer = پیشنهاد شد
coordinator-moved-assign = سپرده شد
coordinator-moved-reassign = به کس دیگر سپرده شد
coordinator-moved-withdraw = پس گرفته شد
coordinator-programmes = برنامه‌ها
coordinator-plans = برنامه‌ریزی‌ها
coordinator-pay = پرداخت‌ها
coordinator-see-other-visit = دیدن آن بازدید
coordinator-moved-replaced = بازدید دیگری به جای آن ساخته شد
coordinator-moved-replaces = به جای بازدید انجام‌نشده ساخته شد
coordinator-moved-claim = برداشته شد
coordinator-moved-accept = پذیرفته شد
coordinator-moved-decline = رد شد
coordinator-moved-start = آغاز شد
coordinator-moved-submit = تحویل شد
coordinator-moved-return = برگشت خورد
coordinator-moved-resume = از سر گرفته شد
coordinator-moved-approve = تأیید شد
coordinator-moved-reopen = دوباره باز شد
coordinator-moved-reject = پذیرفته نشد
coordinator-moved-publish = منتشر شد
coordinator-moved-unpublish = انتشار لغو شد
coordinator-moved-exclude = کنار گذاشته شد
coordinator-moved-include = به شمار بازگشت
coordinator-moved-miss = انجام‌نشده به شمار آمد
coordinator-moved-cancel = لغو شد

coordinator-name = نام
coordinator-role = نقش
coordinator-sees = می‌بیند
coordinator-sees-own = بازدیدهای خود
coordinator-invite = دعوت کردن
coordinator-invite-send = ساختن دعوت‌نامه
coordinator-invited = دعوت‌نامه ساخته شد
coordinator-mailed = پیوند با ایمیل فرستاده شد. خودتان هم می‌توانید آن را بدهید.
coordinator-not-mailed = ایمیلی فرستاده نشد: لطفاً خودتان این پیوند را بدهید.
coordinator-link = پیوند دعوت
coordinator-link-until = یک بار کار می‌کند، تا { $day }.
coordinator-link-copy = رونوشت پیوند
coordinator-link-copied = رونوشت شد

coordinator-no-stores = هنوز فروشگاهی نیست
coordinator-no-stores-body = نخستین را بیفزایید؛ سپس می‌توان برایش بازدید برنامه‌ریزی کرد.
coordinator-add-store = افزودن فروشگاه
coordinator-store-name = نام
coordinator-city = شهر
coordinator-time-zone-hint = بازه‌ها و گزارش‌ها به این وقت است، مانند Europe/Riga.
coordinator-fault-time-zone = چنین منطقهٔ زمانی نیست. یکی را از فهرست برگزینید.
coordinator-client = کارفرما
coordinator-address = نشانی
coordinator-time-zone = منطقهٔ زمانی

coordinator-no-checklists = هنوز چک‌لیستی منتشر نشده است
coordinator-questions = پرسش‌ها
coordinator-moments = لحظه‌ها
coordinator-asks = { $questions } پرسش، { $moments } لحظه، { $intervals } انتظار
coordinator-optional = دلخواه
coordinator-from-to = از «{ $from }» تا «{ $to }»
coordinator-weight = وزن { $weight }
coordinator-earns = پاسخ‌ها چه می‌گیرند
coordinator-view-fact = واقعیت
coordinator-view-perception = برداشت
coordinator-when-inside = در فروشگاه
coordinator-when-after = پس از بیرون آمدن
coordinator-may-be-na = شاید مورد نداشته باشد
coordinator-photos = { $count ->
    [1] با یک عکس
   *[other] با { $count } عکس
  }
coordinator-not-scored = بی‌امتیاز
coordinator-bonus = پاداش
coordinator-critical = حیاتی
question-yes-no = بله یا نه
question-choice = یک گزینه
question-choices = چند گزینه
question-number = عدد
question-scale = درجه
question-text = متن کوتاه
question-narrative = روایت
question-photo = عکس
question-money = مبلغ
question-date = روز
question-time = ساعت روز
question-duration = مدت
question-staff = وصف کارمند
question-receipt = رسید، با عکس
question-document = سند
question-sound = صدای ضبط‌شده
coordinator-scoring = چگونه امتیاز می‌گیرد
coordinator-scoring-weighted = درصد هر بخش به وزن خود حساب می‌شود؛ وزن بخش‌هایی که چیزی برای امتیاز ندارند میان بقیه پخش می‌شود.
coordinator-scoring-pooled = همهٔ امتیازهای همهٔ بخش‌ها با هم جمع می‌شود.
coordinator-scoring-na-omit = «مورد ندارد» از امتیاز کنار گذاشته می‌شود.
coordinator-scoring-na-zero = «مورد ندارد» از آنچه ممکن بود هیچ نمی‌گیرد.
coordinator-scoring-bonus = پاداش می‌تواند امتیاز را حداکثر تا { $percent } بالا ببرد.
coordinator-scoring-pass = بازدید از { $percent } پذیرفته می‌شود.

# What hangs on answers, in a checklist.
coordinator-asked-if = فقط پرسیده می‌شود اگر { $condition }.
coordinator-required-if = لازم است اگر { $condition }.
coordinator-follow-up = یک سطر بیشتر جایی که پاسخ خوب نیست: «{ $text }»
coordinator-follow-up-if = یک سطر بیشتر اگر { $condition }: «{ $text }»
coordinator-prompts = روایت باید چه بگوید
coordinator-least = دست‌کم { $least }
coordinator-most = حداکثر { $most }
coordinator-if-is = «{ $question }» برابر { $answer } باشد
coordinator-if-among = «{ $question }» شامل { $answer } باشد
coordinator-if-between = «{ $question }» از { $least } تا { $most } باشد
coordinator-if-at-least = «{ $question }» دست‌کم { $least } باشد
coordinator-if-at-most = «{ $question }» حداکثر { $most } باشد
coordinator-if-answered = «{ $question }» پاسخ داشته باشد
coordinator-if-unanswered = «{ $question }» پاسخ نداشته باشد
coordinator-if-marked = «{ $moment }» علامت خورده باشد
coordinator-if-unmarked = «{ $moment }» علامت نخورده باشد
coordinator-if-not = چنین نباشد که ({ $condition })
coordinator-discreet = فهرست ساده برای درون فروشگاه
coordinator-discreet-lead = به نام «{ $title }» نشان داده می‌شود؛ تیک زدن هر سطر لحظه‌اش را علامت می‌زند.
coordinator-recording = ضبط صدا مجاز است
coordinator-contradictions = چه چیزهایی با هم نمی‌شوند
coordinator-contradiction-if = کنار «{ $question }» گفته می‌شود اگر { $condition }.

# Kept aside: what came in and does not count.
coordinator-appeals = اعتراض‌ها
coordinator-aside = کنارگذاشته
coordinator-aside-lead = آنچه رسید و به شمار نمی‌آید. چیزی دور انداخته نمی‌شود: به شمار آوریدش یا با دلیل کنار بگذارید.
coordinator-aside-by = کنارگذاشته، بر اساس تصمیم
coordinator-aside-open = منتظر تصمیم
coordinator-aside-decided = تصمیم‌گرفته
coordinator-aside-none = چیزی منتظر شما نیست
coordinator-aside-none-body = آنچه برای بازدیدی لغوشده، انجام‌نشده یا از آنِ دیگری برسد، و آنچه خوانده نشود، اینجا می‌آید.
coordinator-aside-none-decided = هنوز تصمیمی گرفته نشده است
coordinator-aside-from = از
coordinator-aside-visit = برای
coordinator-aside-because = چرا به شمار نمی‌آید
coordinator-aside-holds = چه در آن است
coordinator-aside-kind-journal = یک ثبت
coordinator-aside-kind-fork = دو نسخه از یک ثبت
coordinator-aside-kind-tail = بخشی از یک ثبت
coordinator-aside-title-journal = ثبتی از { $name }
coordinator-aside-title-fork = دو نسخه از ثبتی از { $name }
coordinator-aside-title-tail = بخشی از ثبتی از { $name }
coordinator-aside-visit-unknown = بازدیدی که اینجا شناخته نیست
coordinator-aside-visit-is = { $store }، { $window }
coordinator-aside-choice = { $visit }: { $state }
coordinator-aside-choice-of = { $visit }: { $state }، { $name }
coordinator-aside-entries = { $count ->
    [1] یک رویداد
   *[other] { $count } رویداد
  }
coordinator-aside-files = { $count ->
    [1] یک عکس یا پرونده
   *[other] { $count } عکس یا پرونده
  }
coordinator-aside-submitted = تحویل‌شده
coordinator-aside-not-submitted = تحویل‌نشده
coordinator-aside-holds-unknown = به شکل پرونده نگه داشته شده
coordinator-aside-holds-other = آن دیگری: { $sum }
coordinator-aside-is-open = منتظر تصمیم
coordinator-aside-is-decided = تصمیم‌گرفته
coordinator-aside-received = دریافت { $day }، { $time }
coordinator-aside-to-visit = باز کردن بازدیدش ({ $state })
coordinator-aside-because-cancelled = بازدید لغو شده بود
coordinator-aside-because-missed = بازدید انجام‌نشده به شمار آمده بود
coordinator-aside-because-someone-elses = بازدید از آنِ دیگری است
coordinator-aside-because-nobodys = بازدید پس گرفته شده بود
coordinator-aside-because-unknown-visit = بازدید شناخته نیست
coordinator-aside-because-fork = دو نسخه رسید
coordinator-aside-because-journal-unreadable = خوانده نمی‌شود
coordinator-aside-because-journal-not-yours = ثبت کس دیگر
coordinator-aside-because-head-mismatch = نمی‌خواند
coordinator-aside-why-cancelled = بازدید پیش از رسیدن این لغو شده بود. شاید { $name } بی‌آنتن در فروشگاه بوده و نمی‌دانسته است.
coordinator-aside-why-missed = بازدید پیش از رسیدن این انجام‌نشده به شمار آمده بود. اگر { $name } آنجا بوده، به شمار آوریدش.
coordinator-aside-why-someone-elses = بازدید پیش از رسیدن این به کس دیگری سپرده شده بود. با این همه شاید { $name } آنجا بوده باشد.
coordinator-aside-why-nobodys = وقتی این رسید بازدید دیگر از آنِ { $name } نبود: پس گرفته یا رد شده بود.
coordinator-aside-why-unknown-visit = بازدیدی را نام می‌برد که اینجا نیست. می‌توانید به بازدید دیگری با همین چک‌لیست پیوندش دهید.
coordinator-aside-why-fork = یک گوشی دو نسخهٔ متفاوت از یک ثبت فرستاد، مانند پس از بازگرداندن پشتیبان. آنکه زودتر رسید برقرار است؛ برگزینید کدام به شمار آید. هر دو نگه داشته می‌شود.
coordinator-aside-why-journal-unreadable = بخشی از آن به شکلی است که این سرور نمی‌شناسد، یا در راه آسیب دیده است. درست همان‌گونه که رسید نگه داشته شده. گوشی { $name } هنوز آن را دارد و همان‌جا می‌گوید.
coordinator-aside-why-journal-not-yours = گوشی { $name } آن را فرستاد، در حالی که ثبت از آنِ کس دیگری است: شاید دو نفر از یک گوشی استفاده کرده باشند.
coordinator-aside-why-head-mismatch = دنبالهٔ آنچه پیش از آن رسید نیست، پس در راه چیزی تغییر کرده یا گم شده است. درست همان‌گونه که رسید نگه داشته شده.
coordinator-aside-healed = همان گوشی از آن پس این بخش را کامل فرستاده است. چیزی کم نیست؛ می‌توانید کنارش بگذارید.
coordinator-aside-says = چه می‌گوید
coordinator-aside-says-lead = آن‌گونه که گزارشش خوانده می‌شد و امتیازی که می‌گرفت. تا کنار گذاشته است در هیچ چیز به شمار نمی‌آید.
coordinator-aside-no-report = نمی‌توان آن را چون گزارش نشان داد، چون چک‌لیستش اینجا شناخته نیست. می‌توانید به شکل پرونده ذخیره‌اش کنید.
coordinator-aside-versions = نسخه‌ها
coordinator-aside-version-held = اکنون برقرار
coordinator-aside-version = نسخهٔ دیگر { $number }
coordinator-aside-version-shown = این نسخه
coordinator-aside-differs = از رویداد { $seq } به بعد فرق دارد
coordinator-aside-differences = چه فرق دارد
coordinator-aside-differences-table = هر دو نسخه، سطر به سطر
coordinator-aside-differ-what = چه
coordinator-aside-no-differences = هر دو یک چیز می‌گویند؛ فقط زمان نوشتنشان فرق دارد.
coordinator-aside-adopt = به شمار آید
coordinator-aside-adopt-body = بازدید از آنِ { $name } می‌شود و این ثبت گزارش آن است. سپس مانند هر گزارش دیگر بازبینی و پرداخت می‌شود.
coordinator-aside-which = برای کدام بازدید
coordinator-aside-own-taken = بازدید خودش در این میان انجام شده و نمی‌توان پس گرفت. این را به بازدید دیگری از همین فروشگاه با همین چک‌لیست پیوند دهید؛ اگر نیست نخست یکی برنامه‌ریزی کنید.
coordinator-aside-takes-from = این بازدید از { $name } گرفته و به { $sender } داده می‌شود و به او خبر می‌رسد.
coordinator-aside-choose = این نسخه به شمار آید
coordinator-aside-retry = تلاش دوباره برای پذیرفتن
coordinator-aside-put-away = کنار گذاشتن
coordinator-aside-put-away-journal = کنار گذاشتن
coordinator-aside-put-away-fork = نگه داشتن آنکه برقرار است
coordinator-aside-put-away-tail = کنار گذاشتن
coordinator-aside-put-away-body = به شمار نمی‌آید و دیگر منتظر تصمیم نیست. نگه داشته می‌شود، می‌توان ذخیره‌اش کرد و بازش گرداند.
coordinator-aside-bring-back = تصمیم دوباره
coordinator-aside-hint-journal = هر چه برگزینید در پیشینه‌اش می‌ماند و می‌توان پس گرفت.
coordinator-aside-hint-tail = تلاش دوباره زیانی ندارد: چنان پذیرفته می‌شود که گویی گوشی اکنون فرستاده، یا همین‌جا می‌ماند.
coordinator-aside-hint-fork = آنکه اکنون برقرار است جای آن می‌آید و می‌توانید دوباره عوضشان کنید.
coordinator-aside-hint-held = این نسخهٔ برقرار است. برای به شمار آوردن دیگری، آن را ببینید.
coordinator-aside-hint-judged = گزارش تأیید یا بسته شده است. پیش از برگزیدن نسخهٔ دیگر، بازبینی‌اش را دوباره باز کنید.
coordinator-aside-did-adopt = اکنون به شمار می‌آید
coordinator-aside-did-choose = اکنون نسخهٔ دیگری به شمار می‌آید
coordinator-aside-did-put-away = کنار گذاشته شد
coordinator-aside-did-bring-back = دوباره منتظر تصمیم
coordinator-aside-file = به شکل پرونده
coordinator-aside-file-tail = درست همان‌گونه که رسید، { $size }.
coordinator-aside-file-record = ثبت آن‌گونه که گوشی ذخیره می‌کرد، بی خود عکس‌ها. زیر «بازدیدها» می‌توان دوباره پذیرفت.
coordinator-aside-save = ذخیرهٔ پرونده
coordinator-aside-look = دیدن

# Which of several records tells a visit
coordinator-moved-choose = بر پایهٔ ثبتی دیگر
coordinator-record-before = امتیاز پیش از این { $before } بود.
coordinator-record-tells = گزارش بر پایهٔ این است.
coordinator-record-beside = کنار گزارش نگه داشته شده.
coordinator-record-goes-on = دنبالهٔ گوشی { $device }.
coordinator-record-choice = بیش از یک ثبت
coordinator-record-choice-body = گزارش بر پایهٔ یک ثبت است. دیگری را کنارش ببینید و اگر بهتر است گزارش را بر پایهٔ آن بگذارید. هر دو نگه داشته می‌شود.
coordinator-record-compare = مقایسه با گوشی { $device }
coordinator-record-scores = امتیاز: اکنون { $now }، با این ثبت { $other }.
coordinator-record-choose = گزارش بر پایهٔ این ثبت باشد
coordinator-record-not-now = نمی‌شود: تحویل نشده، یا دربارهٔ گزارش داوری شده است. نخست گزارش را به بازبینی برگردانید.
coordinator-record-did = گزارش از نو حساب شد
coordinator-aside-record-held = گزارش اکنون
coordinator-aside-record-shown = این ثبت

## What stands out in a report

coordinator-checks = ارزش نگاه کردن دارد
coordinator-checks-none = چیزی به چشم نمی‌آید.
coordinator-checks-looking = با بازدیدهای دیگر سنجیده می‌شود…
coordinator-checks-failed = اکنون نشد معلوم کرد در این گزارش چه به چشم می‌آید. برای تلاش دوباره بازدید را از نو باز کنید.
coordinator-checks-other = آن بازدید دیگر
coordinator-checks-compared = سنجیده با { $ofShopper ->
    [0] هیچ بازدید دیگر
    [1] یک بازدید دیگر
   *[other] { $ofShopper } بازدید دیگر
  } از همین بازدیدکننده، { $ofStore } از این فروشگاه و { $ofChecklist } با این چک‌لیست.
coordinator-checks-decide-nothing = بازدیدی درست هم می‌تواند هر یک از این‌ها را نشان دهد: می‌گوید کجا را نگاه کنید و چیزی را تعیین نمی‌کند.
coordinator-check-seconds = { $seconds } ثانیه
coordinator-check-prevented-unproven = بازدید انجام‌شدنی نبود و عکس یا سطری که نشان دهد کم است.
coordinator-check-out-of-order = «{ $moment }» پیش از لحظه‌ای علامت خورده که انتظارش با آن آغاز می‌شود.
coordinator-check-no-wait = «{ $moment }» در همان ثانیهٔ لحظهٔ پیشین علامت خورده: کسی منتظر نمانده.
coordinator-check-before-window = آغاز در { $at }، پیش از باز شدن بازه در { $bound }.
coordinator-check-after-window = آغاز در { $at }، پس از بسته شدن بازه در { $bound }.
coordinator-check-outside-daypart = آغاز در { $at }، بیرون از ساعت‌های توافق‌شده.
coordinator-check-receipt-elsewhen = روز یا ساعت رسید در زمان بازدید نیست.
coordinator-check-over-cap = رسید { $total } می‌گوید، بیش از { $cap } که بازپرداخت می‌شود.
coordinator-check-contradiction = این پاسخ‌ها با هم نمی‌شوند: { $text }
coordinator-check-says-little = به‌اندازه دراز است و کم می‌گوید: { $words } واژهٔ متفاوت، جایی که نزدیک { $needed } انتظار می‌رفت.
coordinator-check-same-words = همین واژه‌ها زیر پرسش دیگری هم هست.
coordinator-check-dark = عکسی چنان تاریک است که چیزی دیده نمی‌شود.
coordinator-check-blurred = عکسی چنان تار است که خوانده نمی‌شود.
coordinator-check-same-photo = یک عکس دو بار داده شده است.
coordinator-check-photo-unassigned = عکسی از هیچ پرسشی نیست.
coordinator-check-no-position = موقعیتی ثبت نشده، پس چیزی نشان نمی‌دهد که گوشی در فروشگاه بوده است. بازدیدکننده می‌تواند خاموشش کند.
coordinator-check-far-from-store = نزدیک‌ترین موقعیت دست‌کم { $nearestMetres } از فروشگاه دور بود، با در نظر گرفتن خطای { $accuracyMetres }.
coordinator-check-position-vague = بهترین موقعیت فقط تا { $accuracyMetres } دقیق است: بخش شهر را می‌گوید، نه فروشگاه را.
coordinator-check-moments-reversed = «{ $moment }» پیش از «{ $before }» علامت خورد که در چک‌لیست زودتر است.
coordinator-check-moments-at-once = در { $withinMs } زده شد: { $moments }. شاید پس از آن علامت خورده باشند.
coordinator-check-wait-uncertain = مدت «{ $wait }» دقیق معلوم نیست: گوشی خوابید یا ساعتش تنظیم شد.
coordinator-check-short-visit = از نخستین لحظه تا واپسین { $ms } طول کشید. میانهٔ { $visits } بازدید دیگر { $medianMs } بود.
coordinator-check-straight-line = هر { $count } درجه یکی است.
coordinator-check-answered-fast = { $answers } پرسش با میانهٔ { $medianMs } فاصله پاسخ گرفت: زودتر از آنکه بیشتر مردم یکی را بخوانند.
coordinator-check-photo-elsewhere = { $who ->
    [same] عکسی مانند عکسی است که همین بازدیدکننده با بازدید دیگری داده است.
   *[other] عکسی مانند عکسی است که بازدیدکنندهٔ دیگری با بازدید دیگری داده است.
  }
coordinator-check-words-copied = { $who ->
    [same] { $share } این روایت واژه به واژه در گزارش پیشین همین بازدیدکننده هست.
   *[other] { $share } این روایت واژه به واژه در گزارش بازدیدکنندهٔ دیگری هست.
  }
coordinator-check-edited-after = در فروشگاه پرسیده شد و { $afterMs } پس از بیرون آمدن پاسخ دیگری گرفت.
coordinator-check-moment-after = زمان «{ $moment }» { $afterMs } پس از بیرون آمدن از فروشگاه تغییر کرد.
coordinator-check-integrity-missed = کسی که آنجا بوده پاسخ دیگری می‌دهد: این پرسش برای دانستن همین بود.

# Checklists in and out
coordinator-import-form = خواندن فرم
coordinator-save-as = ذخیره به شکل
coordinator-save-as-xlsform = فرم (XLSForm، ‎.xlsx)
coordinator-save-as-json = چک‌لیست (‎.json)
coordinator-save-as-standards = استانداردهایش (‎.json)

# The list of visits
visits-submitted = تحویل
visits-only-submitted = فقط تحویل‌شده
visits-only-score = فقط امتیازدار

# Reviewing one report: correcting, undoing, earlier visits.
coordinator-moved-edit = پاسخی اصلاح شد
review-since = { $what }: { $name }، { $time }
review-kept = فرستاده نشد: آنچه برای «{ $move }» نوشتید
review-put-away = کنار گذاشتن
review-undo = واگرد
review-undone = پس گرفته شد
review-earlier = بازدیدهای پیشین
review-earlier-store = از این فروشگاه
review-earlier-shopper = از این بازدیدکننده
review-earlier-none = پیش از این هیچ.
review-edit = اصلاح این پاسخ
review-edit-body = برای لغزش قلم. پاسخ بازدیدکننده نگه داشته و کنارش نشان داده می‌شود؛ امتیاز بر پایهٔ پاسخ اصلاح‌شده است. مالکان می‌خوانند که اصلاح شده.
review-edit-value = پاسخ اصلاح‌شده
review-edit-seconds = پاسخ اصلاح‌شده، به ثانیه
review-edit-total = جمع
review-edit-date = روز
review-edit-time = ساعت
review-edit-misfit = این نمی‌تواند پاسخ این پرسش باشد.
review-edit-do = اصلاح
review-edit-back = بازگشت به پاسخ بازدیدکننده
review-edited = پاسخ اصلاح شد
review-edit-was = «{ $question }»: { $after }؛ بازدیدکننده گفت { $before }
review-edit-undone = «{ $question }»: همان که بازدیدکننده گفت، { $before }
review-position-drawing = گوشی کجا بود، از دید فروشگاه: { $metres } متر دورتر، با دقت { $accuracy } متر
review-position-drawing-more = { $count ->
    [1] گوشی کجا بود، از دید فروشگاه
   *[other] گوشی کجا بود، { $count } بار، از دید فروشگاه: حداکثر { $metres } متر دورتر
  }
review-position-store = فروشگاه
review-position-scale = { $metres } متر

# The queue of reports that wait for a review.
review-title = برای بازبینی
review-none = اینجا چیزی برای بازبینی نیست
review-next = بازبینی بعدی
review-next-is = بعدی، بیشترین انتظار: { $visit }
review-all-done = دیگر چیزی منتظر بازبینی نیست.
review-any = همه
review-by-store = فروشگاه
review-by-checklist = چک‌لیست
review-by-shopper = بازدیدکننده
review-count = { $count ->
   *[other] { $shown } گزارش، نخست آنکه بیشتر منتظر بوده
  }
visits-do-offer = پیشنهاد روی تخته
visits-do-withdraw = پس گرفتن
visits-do-cancel = لغو بازدیدها
visits-ask-offer = هر بازدید برگزیده‌ای که برنامه‌ریزی‌شده است روی تخته می‌رود، برای هر که زودتر بردارد. بقیه همان‌گونه می‌مانند.
visits-ask-withdraw = هر بازدید برگزیده‌ای که پیشنهاد یا به کسی سپرده شده و آغاز نشده، دوباره برنامه‌ریزی‌شده و بی‌صاحب می‌شود. بقیه همان‌گونه می‌مانند.
visits-ask-cancel = هر بازدید برگزیده‌ای که هنوز لغوشدنی است انجام نخواهد شد. آنچه ثبت شده نگه داشته می‌شود. بقیه همان‌گونه می‌مانند.
visits-reason = دلیل، اگر هست
visits-leave = بمانند
visits-doing-offer = پیشنهاد می‌شوند
visits-doing-withdraw = پس گرفته می‌شوند
visits-doing-cancel = لغو می‌شوند
visits-moved = { $count ->
    [0] هیچ بازدیدی تغییر نکرد.
   *[other] { $count } بازدید تغییر کرد.
  }
visits-not-allowed = { $count ->
   *[other] وضعیت { $count } تا اجازه نمی‌داد.
  }
visits-stale = { $count ->
   *[other] { $count } تا را در این میان کس دیگری تغییر داده بود.
  }
visits-moves-stopped = متوقف شد.

# The list of stores
stores-count = { $count ->
   *[other] { $shown } فروشگاه
  }
stores-none-here = اینجا فروشگاهی نیست
stores-reference = شماره
stores-region = منطقه
stores-any = همه
stores-from-file = از پرونده
stores-shown = نشان‌داده
stores-shown-measured = سنجیده‌ها
stores-shown-archived = کنارگذاشته‌ها
stores-by-client = کارفرما
stores-by-region = منطقه
stores-by-concept = نوع

# Ready checklists.
coordinator-library = از کتابخانه
coordinator-library-lead = چک‌لیست‌های آماده با استانداردهایشان. یکی را بردارید تا از آنِ شما شود: منتشرشده و آمادهٔ برنامه‌ریزی.
coordinator-library-holds = { $channel } · { $standards } استاندارد، { $questions } پرسش، { $moments ->
   *[other] { $moments } لحظه
  }
coordinator-library-take = برداشتن
coordinator-library-taken = دارید: دیدن

# Drafts of checklists.
coordinator-new-checklist = چک‌لیست تازه
coordinator-compare-versions = مقایسهٔ نسخه‌ها
coordinator-change-checklist = تغییر
coordinator-standards = استانداردها
coordinator-drafts = پیش‌نویس‌ها
coordinator-draft-untitled = چک‌لیست بی‌عنوان
coordinator-draft-changed = تغییر { $person } در { $day }
