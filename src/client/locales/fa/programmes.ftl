# Programs, the coverage board and the pay list.
programmes = برنامه‌ها
programmes-new = برنامهٔ تازه
programmes-none = هنوز برنامه‌ای نیست
programmes-none-body = برنامه خود بازدیدها را می‌چیند: کدام فروشگاه‌ها، چند بازدید در هر هفته یا ماه، در چه ساعت‌هایی و با چه دستمزدی.
programmes-name = برنامه
programmes-client = کارفرما
programmes-state = وضعیت
programmes-plan = طرح
programmes-coverage = پوشش
programmes-board = تابلوی پوشش
programmes-edit = تغییر
programmes-change = تغییر برنامه
programmes-state-draft = پیش‌نویس
programmes-state-running = در جریان
programmes-state-paused = متوقف
programmes-state-ended = پایان‌یافته
programmes-every-week = هفته
programmes-every-month = ماه
programmes-every-quarter = فصل
programmes-every-dates = دوره
programmes-times = { $stores ->
   *[other] { $stores } فروشگاه
  } × { $visits ->
   *[other] { $visits } بازدید
  } در هر { $every }
programmes-at-risk = { $count } در خطر
programmes-of-all = { $done } از { $all } منتشر شد

# Stages.
programmes-stage-planned = برنامه‌ریزی‌شده
programmes-stage-offered = پیشنهادشده
programmes-stage-assigned = سپرده‌شده
programmes-stage-underway = در جریان
programmes-stage-submitted = در بازبینی
programmes-stage-published = منتشرشده
programmes-stage-missed = انجام‌نشده
programmes-stage-lacking = هنوز ساخته‌نشده

# The page of one program.
programmes-numbers = بازدیدها تا کنون
programmes-next = دوره‌های بعدی
programmes-period-days = { $from } تا { $to }
programmes-made = { $visits ->
    [0] هنوز بازدیدی ساخته نشده
   *[other] { $visits } بازدید ساخته شد
  }
programmes-make = همین حالا بازدیدها را بساز
programmes-make-in = همین حالا بازدیدها را بساز، { $period }
programmes-did-make = { $made ->
    [0] چیزی برای ساختن نبود.
   *[other] { $made } بازدید ساخته شد.
  } { $unplaced ->
    [0] {""}
   *[other] برای { $unplaced } تا جایی نبود.
  }
programmes-do-start = آغاز
programmes-do-pause = توقف
programmes-do-resume = از سر گرفتن
programmes-do-end = پایان دادن
programmes-ask-start = از این پس بازدیدهایش خودبه‌خود ساخته می‌شوند، { $days ->
    [0] همین که هر دوره آغاز شود.
    [1] یک روز پیش از آغاز هر دوره.
   *[other] { $days } روز پیش از آغاز هر دوره.
  } بازدیدهای دورهٔ جاری بی‌درنگ ساخته می‌شوند.
programmes-ask-pause = بازدید دیگری ساخته نمی‌شود. آن‌ها که هستند همان‌گونه پیش می‌روند.
programmes-ask-resume = بازدیدها دوباره ساخته می‌شوند. آنچه از دورهٔ جاری ساخته نشده بی‌درنگ ساخته می‌شود.
programmes-ask-end = دیگر هرگز بازدیدی ساخته نمی‌شود. آنچه کسی برداشته پیش می‌رود.
programmes-end-cancel = لغو بازدیدهایی که کسی برنداشته
programmes-cancel = انصراف
programmes-did-start = آغاز شد
programmes-did-pause = متوقف شد
programmes-did-resume = دوباره در جریان است
programmes-did-end = پایان یافت
programmes-steps = چه کارهایی شد
programmes-by-server = خودبه‌خود
programmes-step-created = ساخته شد
programmes-step-changed = تغییر کرد؛ { $visits ->
    [0] هیچ بازدیدی جز پیش نیست
   *[other] { $visits } بازدید آزاد شرایط تازه دارد
  }
programmes-step-started = آغاز شد
programmes-step-paused = متوقف شد
programmes-step-resumed = از سر گرفته شد
programmes-step-ended = پایان یافت
programmes-step-made = { $visits ->
   *[other] { $visits } بازدید ساخته شد
  } برای { $period }
programmes-step-unplaced = برای { $unplaced } تا جایی نبود

# The editor.
programmes-section-what = چه
programmes-section-where = کجا
programmes-section-when = چه زمانی
programmes-section-who = چه کسی می‌تواند برود
programmes-section-pay = پرداخت
programmes-section-after = گزارش و اعتراض
programmes-checklist = چک‌لیست
programmes-choose = برگزینید
programmes-version = نسخه
programmes-version-latest = همیشه تازه‌ترین
programmes-version-fixed = نسخهٔ { $version }
programmes-version-hint = بازدیدهای تازه آن را می‌گیرند. گزارش آغازشده نسخهٔ آغاز خود را نگه می‌دارد.
programmes-stores-by = فروشگاه‌ها
programmes-stores-all = همهٔ فروشگاه‌های کارفرما، و آن‌ها که بعداً بپیوندند
programmes-stores-filter = بر اساس منطقه، نوع یا برچسب
programmes-stores-list = این‌ها
programmes-regions = منطقه‌ها
programmes-concepts = نوع‌ها
programmes-tags = برچسب‌ها، هر کدام از آن‌ها
programmes-no-filters = فروشگاه‌های این کارفرما منطقه، نوع یا برچسب ندارند.
programmes-visits-count = بازدید از هر فروشگاه
programmes-every = در هر
programmes-own-dates = دوره‌های دلخواه
programmes-own-dates-hint = هر سطر یکی: نخستین و واپسین روز، مانند 2026-11-05 2026-11-20.
programmes-first-day = از
programmes-last-day = تا
programmes-last-day-hint = خالی: تا پایانش دهید.
programmes-window-days = روز برای هر بازدید
programmes-window-days-hint = خالی: نزدیک نیمی از سهم هر بازدید از دوره، حداکثر دو هفته. بازه‌ها پخش می‌شوند تا همه در یک روز پایان نیابند.
programmes-ahead-days = چند روز پیش‌تر بازدیدها را بسازد
programmes-quotas = ساعت‌ها
programmes-quotas-hint = هیچ: هر زمان که فروشگاه باز است.
programmes-quota-add = افزودن ساعت
programmes-quota-name = نام
programmes-quota-visits = بازدید
programmes-quota-visits-hint = خالی: باقی
programmes-quota-remove = برداشتن { $name }
programmes-remove = برداشتن
programmes-rotation = چند روز تا همان فرد بتواند برگردد
programmes-rotation-hint = خالی: چنین قاعده‌ای نیست.
programmes-rotation-of = شمارش برای
programmes-rotation-of-store = همین فروشگاه
programmes-rotation-of-client = هر فروشگاه کارفرما
programmes-qualifications = باید داشته باشد
programmes-qualifications-hint = نام‌ها، با ویرگول میانشان. خالی: هیچ.
programmes-limit-open = هم‌زمان حداکثر، هر نفر
programmes-limit-period = در یک دوره حداکثر، هر نفر
programmes-limit-hint = خالی: بی‌حد.
programmes-offered = بازدیدهای تازه بی‌درنگ روی تختهٔ پیشنهادها برود
programmes-currency = واحد پول
programmes-fee = دستمزد
programmes-cap = هزینه‌ها تا
programmes-bonus-percent = اضافه، درصدی از دستمزد
programmes-bonus-days = وقتی کمتر از این روز مانده باشد
programmes-bonus-hint = برای بازدیدهایی که کسی برنداشته. همین که کسی بردارد ثابت می‌شود.
programmes-budget = بودجهٔ هر دوره
programmes-budget-hint = هشدار است، هرگز مانع نیست.
programmes-report-hours = مهلت گزارش، ساعت پس از بازدید
programmes-report-hours-hint = خالی: تا پایان بازه.
programmes-prevented = پرداخت اگر فروشگاه بسته بود، درصد
programmes-appeal-days = مهلت اعتراض مالک، روز
programmes-save = ذخیره
programmes-save-draft = ذخیره به شکل پیش‌نویس
programmes-saved = ذخیره شد
programmes-saved-changes = ذخیره شد. { $change ->
    [0] هیچ بازدید آزادی تغییر نکرد
   *[other] { $change } بازدید آزاد تغییر کرد
  }، { $cancel ->
    [0] هیچ‌کدام لغو نشد
   *[other] { $cancel } تا لغو شد
  }، { $keep ->
    [0] هیچ‌کدام برداشته نشده بود.
   *[other] { $keep } تای برداشته‌شده همان‌گونه که توافق شده می‌ماند.
  }
programmes-fault-missing = این لازم است.
programmes-fault-number = عددی درست از { $least } تا { $most }.
programmes-fault-amount = مبلغی مانند 12.50.
programmes-fault-hours = روزهای هفته و هر دو ساعت را برگزینید.
programmes-fault-days = هر سطر دو روز، مانند 2026-11-05 2026-11-20، نخستین نه پس از دومین، و بی‌همپوشانی.
programmes-fault-order = این پیش از نخستین روز است.
programmes-fault-both = هر دو لازم است یا هیچ‌کدام.
programmes-fault-refused = سرور این را نمی‌پذیرد.

# What will happen, in plain words.
programmes-summary = چه خواهد شد
programmes-summary-unready = آنچه لازم است پر کنید تا ببینید حاصل چیست.
programmes-summary-visits = { $stores ->
   *[other] { $stores } فروشگاه
  } × { $each ->
   *[other] { $each } بازدید
  } در هر { $every } = { $visits ->
   *[other] { $visits } بازدید
  }
programmes-summary-cost = نزدیک { $fees } در هر { $every }
programmes-summary-expenses = و تا { $expenses } هزینه
programmes-summary-bonus = تا { $bonus } بیشتر برای اضافه‌ها
programmes-summary-affected = با ذخیره، { $change ->
    [0] هیچ بازدید آزادی
   *[other] { $change } بازدید آزاد
  } تغییر و { $cancel ->
    [0] هیچ‌کدام
   *[other] { $cancel } تا
  } لغو می‌شود. { $keep ->
    [0] هنوز بازدیدی برداشته نشده است.
   *[other] { $keep } تای برداشته‌شده همان‌گونه که توافق شده می‌ماند.
  }
programmes-preview = { $made ->
    [1] بازدیدی که ساخته می‌شد
   *[other] { $made } بازدیدی که ساخته می‌شد
  } از { $from } تا { $to }
programmes-preview-more = و { $more } تای دیگر
programmes-preview-window = بازه
programmes-preview-hours = ساعت‌ها
programmes-preview-any = هر زمان
programmes-unplaced = جایی نبود برای
programmes-unplaced-over = { $store }: روزی از دوره نمانده
programmes-unplaced-closed = { $store }: در ساعت‌های خواسته‌شده باز نیست
programmes-store = فروشگاه

# What may go wrong.
programmes-warn-no-stores = هیچ فروشگاهی نمی‌خواند. چیزی ساخته نمی‌شد.
programmes-warn-no-periods = دوره‌ای در پیش نیست. چیزی ساخته نمی‌شد.
programmes-warn-no-fee = دستمزدی ندارد.
programmes-warn-nobody-qualified = هیچ بازدیدکننده‌ای آنچه را خواسته شده ندارد.
programmes-warn-quotas = ساعت‌ها { $quotas } بازدید می‌خواهند، ولی هر فروشگاه { $visits } دارد. برای برخی ساعت‌ها چیزی نمی‌ماند.
programmes-warn-budget = دستمزد و هزینه‌ها شاید به { $cost } برسد، بیش از بودجهٔ { $budget }.
programmes-warn-rotation = با { $days } روز فاصله میان بازدیدها نزدیک { $needed } بازدیدکنندهٔ جدا لازم است. { $shoppers } نفر می‌توانند بروند.
programmes-warn-bonus-at-once = هر بازدید { $windowDays } روز دارد، پس اضافه‌ای که با مانده‌ای کمتر از { $daysLeft } روز آغاز می‌شود از همان آغاز پرداخت می‌شود.
programmes-warn-few-days = هر دوره { $days } روز برای { $visits } بازدید دارد.
programmes-warn-few-shoppers = با این حد، { $shoppers } بازدیدکننده نمی‌توانند هر { $visits } بازدید دوره را بردارند.

# Why a visit is at risk.
programmes-risk-over = زمانش گذشته و گزارشی نیست.
programmes-risk-missed = کسی نیامد و جایگزینی ساخته نشد.
programmes-risk-rejected = گزارش پذیرفته نشد و جایگزینی ساخته نشد.
programmes-risk-nobody = هیچ بازدیدکننده‌ای با همهٔ قاعده‌هایش نمی‌خواند.
programmes-risk-unassigned = کسی آن را ندارد و { $daysLeft ->
    [0] کمتر از یک روز مانده است.
    [1] یک روز مانده است.
   *[other] { $daysLeft } روز مانده است.
  }
programmes-risk-not-accepted = هنوز پذیرفته نشده و { $daysLeft ->
    [0] کمتر از یک روز مانده است.
    [1] یک روز مانده است.
   *[other] { $daysLeft } روز مانده است.
  }
programmes-risk-not-begun = هنوز آغاز نشده و { $daysLeft ->
    [0] کمتر از یک روز مانده است.
    [1] یک روز مانده است.
   *[other] { $daysLeft } روز مانده است.
  }
programmes-risk-no-shows = پیش از آن { $times ->
    [1] یک نفر نیامد.
   *[other] { $times } نفر نیامدند.
  }
programmes-risk-turned-down = { $times } بازدیدکننده نپذیرفتند.

# The board.
programmes-find = یافتن فروشگاه
programmes-region = منطقه
programmes-all-regions = همهٔ منطقه‌ها
programmes-show = نشان دادن
programmes-show-all = همهٔ فروشگاه‌ها
programmes-show-at-risk = فقط در خطر
programmes-earlier = پیش‌تر
programmes-later = پس‌تر
programmes-now = اکنون
programmes-all-stores = { $stores ->
    [1] یک فروشگاه
   *[other] هر { $stores } فروشگاه
  }
programmes-left = دیگر در برنامه نیست
programmes-nothing = هیچ
programmes-cell-count = { $visits } { $stage }
programmes-cell-risk = { $count ->
   *[other] { $count } در خطر
  }
programmes-cell-open = { $store }، { $period }
programmes-select = برگزیدن { $store }، { $period }
programmes-select-all = برگزیدن همهٔ فروشگاه‌های دیده‌شده در { $period }
programmes-selecting = برگزیدن
programmes-selecting-done = پایان برگزیدن
programmes-selected = { $cells ->
   *[other] { $cells } برگزیده
  }
programmes-offer = پیشنهاد بازدیدهای آزاد
programmes-cancel-open = لغو بازدیدهای آزاد
programmes-ask-cancel-open = از این‌ها بازدیدهایی که کسی برنداشته لغو می‌شود. آن‌ها که کسی برداشته پیش می‌رود.
programmes-plan-period = ساختن بازدیدهای کم
programmes-did-offer = { $moved ->
    [0] هیچ بازدیدی پیشنهاد نشد.
   *[other] { $moved } بازدید پیشنهاد شد.
  } { $left ->
    [0] {""}
   *[other] { $left } تا همان‌گونه ماند.
  }
programmes-did-cancel = { $moved ->
    [0] هیچ بازدیدی لغو نشد.
   *[other] { $moved } بازدید لغو شد.
  } { $left ->
    [0] {""}
   *[other] { $left } تا همان‌گونه ماند.
  }
programmes-no-stores-here = هیچ فروشگاهی با آنچه می‌جویید نمی‌خواند.
programmes-slot = بازدید { $slot }
programmes-attempt = به جای بازدیدی که انجام نشد
programmes-replace = جایگزین کردن
programmes-did-replace = بازدید دیگری به جای آن ساخته شد.
programmes-open-visit = باز کردن
programmes-nobody-yet = هنوز هیچ‌کس
programmes-cell-none = اینجا بازدیدی نیست.
programmes-close = بستن
programmes-legend = معنای نشانه‌ها

# The pay list.
pay-list = پرداخت‌ها
pay-from = از
pay-to = تا
pay-programme = برنامه
pay-all-programmes = همهٔ بازدیدها
pay-show = نشان دادن
pay-show-due = هنوز پرداخت‌نشده
pay-show-paid = پرداخت‌شده
pay-show-all = همه
pay-none = اینجا چیزی برای پرداخت نیست
pay-none-body = بازدیدها پس از تأیید می‌آیند: به روز بازدید، در فروشگاه.
pay-shopper = بازدیدکننده
pay-visits = بازدید
pay-fees = دستمزد
pay-bonuses = اضافه
pay-expenses = هزینه‌ها
pay-total = جمع
pay-due = پرداخت‌نشده
pay-everyone = همه
pay-download-csv = ذخیره به شکل CSV
pay-download-xlsx = ذخیره به شکل Excel
pay-mark = ثبت پرداخت
pay-select = برگزیدن { $name }
pay-select-all = برگزیدن همهٔ کسانی که طلبی دارند
pay-mark-title = { $shoppers ->
    [1] ثبت پرداخت به یک بازدیدکننده
   *[other] ثبت پرداخت به { $shoppers } بازدیدکننده
  }
pay-mark-body = { $visits ->
   *[other] { $visits } بازدید
  }: { $sums }. چیزی فرستاده نمی‌شود؛ نوشته می‌شود که پرداخت کرده‌اید.
pay-paid-on = روز پرداخت
pay-reference = شناسهٔ پرداخت
pay-reference-hint = همان که در انتقال بانکی است. می‌تواند خالی بماند.
pay-cancel = انصراف
pay-marked = { $visits ->
   *[other] پرداخت { $visits } بازدید ثبت شد.
  }
pay-undo = واگرد
pay-undone = { $visits ->
   *[other] { $visits } بازدید دوباره پرداخت‌نشده است.
  }
pay-stale = در این میان فهرست تغییر کرده است. پیش از ثبت دوباره نگاه کنید.
pay-payments = پرداخت‌های ثبت‌شده
pay-payment-by = ثبت { $name }
pay-no-payments = هنوز پرداختی ثبت نشده است.
pay-visit = بازدید
pay-note = یادداشت
pay-prevented = انجام نشد؛ { $percent } دستمزد
pay-excluded = پنهان از مالک، با این همه پرداخت می‌شود
pay-paid = پرداخت در { $day }
pay-paid-reference = پرداخت در { $day }، { $reference }
pay-show-visits = بازدیدهای { $name }
pay-visits-count = { $visits ->
   *[other] { $visits } بازدید
  }
