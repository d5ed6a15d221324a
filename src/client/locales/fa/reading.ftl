# آنچه مالک از همهٔ منتشرشده‌ها می‌خواند: رقم‌ها، هر کدام با دقتی که دارد.

reading-overview = نمای کلی
reading-standards = استانداردها
reading-waits = انتظارها
reading-consistency = یکنواختی
reading-over-time = در گذر زمان

reading-overview-question = خدمت چگونه بود، آیا واقعاً تغییر کرده، و کجا ارزش نگاه کردن دارد؟
reading-standards-question = کدام استانداردها رعایت می‌شوند، کدام نه، و این چه هزینه‌ای دارد؟
reading-waits-question = مردم چقدر منتظر می‌مانند، و چند بار بیش از آنچه باید؟
reading-consistency-question = آیا خدمت همه‌جا یکسان است، یا به فروشگاه، ساعت یا راه ارتباط بستگی دارد؟
reading-over-time-question = چه چیزی بیش از تصادف تغییر کرده است؟

reading-nothing = هنوز چیزی برای خواندن نیست
reading-nothing-body = رقم‌ها با نخستین بازدید منتشرشده پیدا می‌شوند.
reading-from = از
reading-to = تا
reading-month = ماه
reading-figures = رقم‌ها
reading-score = امتیاز
reading-speed = سرعت
reading-quality = کیفیت
reading-standard = استاندارد
reading-channel = راه ارتباط
reading-visits-column = بازدیدها
reading-visits = { $count ->
   *[other] { $count } بازدید
  }

# دقت هر رقم. این بازه ۹۵ بار در ۱۰۰ بار مقدار واقعی را در بر دارد.
reading-between = بین { $low } و { $high }
reading-known-to = با دقتِ
reading-why-one = از یک بازدید نمی‌توان گفت چقدر خطا دارد
reading-why-alike = تا کنون همه یکسان بوده‌اند و نمی‌توان گفت چقدر خطا دارد
reading-why-too-few = بازدیدها کمتر از آن است که بتوان گفت چقدر خطا دارد
reading-none = چیزی سنجیده نشده

reading-change-up = نسبت به { $before }، بین { $low } تا { $high } امتیاز بهتر.
reading-change-down = نسبت به { $before }، بین { $low } تا { $high } امتیاز بدتر.
reading-change-none = تفاوت با { $before } از تصادف بیشتر نیست: { $low } تا { $high } امتیاز.
reading-change-nothing = از { $before } چیزی برای مقایسه نیست.
reading-change-unbounded = برای مقایسه با { $before } بازدیدها کم است.

reading-costly = چه بیش از همه هزینه دارد
reading-costly-none = چیزی از دست نرفته: همهٔ استانداردها رعایت شده‌اند.
reading-all-standards = همهٔ استانداردها
reading-each-standard = هزینهٔ هر کدام
reading-lost = { $points } امتیاز در هر بازدید
reading-met = { $share } رعایت‌شده
reading-met-column = رعایت‌شده
reading-trend = ماه به ماه
reading-trend-of = { $name }: چند بار رعایت شد، ماه به ماه
reading-share-limits = پیرامون { $middle }. پله‌های سایه‌دار همان است که تصادف در میان این تعداد بازدید می‌کند؛ آنچه بیرون است دلیلی دارد.
reading-what-for = برای چیست و چگونه انجام می‌شود
reading-how-to = چگونه:

reading-look = فروشگاه‌هایی که باید دید
reading-look-none = هیچ فروشگاهی بیش از تصادف پایین‌تر از بقیه نیست.
reading-look-why = بیش از تصادف پایین‌تر از امتیاز همه (خط‌چین)، حتی با در نظر گرفتن این تعداد فروشگاه.
reading-look-judged = { $judged ->
   *[other] { $judged } فروشگاه آن‌قدر بازدید دارند که از بقیه بازشناخته شوند
  }{ $few ->
    [0] .
   *[other] ، و { $few } فروشگاه بازدید کمی دارند.
  }

reading-where = کجا
reading-where-why = بازدیدهایی که استاندارد را رعایت کردند، از میان آن‌ها که آن را دیدند؛ هرچه تیره‌تر، کمتر رعایت شده.
reading-more-stores = { $count ->
   *[other] { $count } فروشگاه دیگر نشان داده نشده است.
  }
reading-of = { $met } از { $n }

reading-waits-none = در این ماه‌ها هیچ انتظاری با اطمینان اندازه گرفته نشده است.
reading-wait = انتظار
reading-waits-counted = انتظارها
reading-median = نیمی کمتر منتظر می‌مانند از
reading-p90 = نُه نفر از ده نفر کمتر منتظر می‌مانند از
reading-on-target = در { $target }
# `target`, `low` and `high` are times.
reading-on-own-target = در هدف خودش ({ $target } در بیشتر بازدیدها)
reading-on-own-targets = در هدف خودش ({ $low } تا { $high })
reading-on-target-column = در هدف
reading-target = هدف { $target }
reading-wait-chart = { $name }: چند انتظار چقدر طول کشید
reading-bar = { $from } تا { $to }: { $count ->
   *[other] { $count } انتظار
  }
# هر نفرِ جلوتر در صف چقدر به انتظار می‌افزاید.
reading-per-person = هر نفرِ جلوتر می‌افزاید
reading-per-person-up = هرچه صف درازتر، انتظار طولانی‌تر.
reading-per-person-down = هرچه صف درازتر، انتظار کوتاه‌تر.
reading-per-person-none = صفِ درازتر بیش از تصادف فرقی نمی‌آورد.
reading-per-person-too-few = بازدیدها کمتر از آن است که بتوان گفت هر نفرِ جلوتر چقدر می‌افزاید.
reading-per-person-one = از یک بازدید نمی‌توان گفت هر نفرِ جلوتر چقدر می‌افزاید.
reading-per-person-alike = تا کنون همه یکسان بوده، پس نمی‌توان گفت هر نفرِ جلوتر چقدر می‌افزاید.
reading-per-person-same-queue = هر بار همان‌قدر آدم جلوتر بوده، پس نمی‌توان گفت یک نفرِ بیشتر چقدر می‌افزاید.
reading-by-queue = بر اساس نفرهای جلوتر در صف
reading-queue = در صف
reading-queue-nobody = هیچ‌کس جلوتر نبود
reading-queue-few = ۱ یا ۲ نفر جلوتر
reading-queue-some = ۳ تا ۵ نفر جلوتر
reading-queue-many = ۶ نفر یا بیشتر جلوتر
reading-queue-uncounted = در این ماه‌ها کسی نفرهای جلوتر در صف را نشمرده است.
reading-queue-not-asked = چک‌لیستی که این انتظار را می‌سنجد نمی‌پرسد چند نفر در صف جلوتر بودند.

# امتیازها بر اساس شلوغی؛ `low` و `high` امتیاز برای هر نفرِ جلوتر است.
reading-busy = وقتی شلوغ است
reading-busy-why = امتیازها بر اساس اینکه چند نفر در صف جلوتر بودند. با دراز شدن صف سرعت می‌افتد؛ کیفیت لازم نیست بیفتد.
reading-busy-not-asked = شلوغی را نمی‌توان گفت: هیچ چک‌لیستی در این ماه‌ها نمی‌پرسد چند نفر در صف جلوتر بودند.
reading-busy-up = با هر نفرِ جلوتر { $low } تا { $high } امتیاز بالا می‌رود.
reading-busy-down = با هر نفرِ جلوتر { $low } تا { $high } امتیاز می‌افتد.
reading-busy-none = با هر نفرِ جلوتر بیش از تصادف تغییر نمی‌کند: { $low } تا { $high } امتیاز.
reading-busy-too-few = در بازدیدهای اندکی دیده شده است و نمی‌توان گفت صف با آن چه می‌کند.
reading-busy-one = تنها در یک بازدید دیده شده، پس نمی‌توان گفت صف با آن چه می‌کند.
reading-busy-alike = تا کنون یکسان بوده، پس نمی‌توان گفت صف با آن چه می‌کند.
reading-busy-same-queue = را نمی‌توان سنجید: هر بار همان‌قدر آدم جلوتر بوده است.
reading-by-daypart = بر اساس بخش روز
reading-daypart = بخش روز
reading-daypart-night = شب، تا ۶
reading-daypart-morning = صبح، ۶ تا ۱۱
reading-daypart-midday = ظهر، ۱۱ تا ۱۴
reading-daypart-afternoon = عصر، ۱۴ تا ۱۸
reading-daypart-evening = شامگاه، از ۱۸
reading-as-table = همین به شکل جدول
reading-save-xlsx = ذخیره به شکل Excel
reading-save-csv = ذخیره به شکل CSV
reading-save-others = جدول‌های دیگر به شکل CSV:
reading-wait-times = چند انتظار چقدر طول کشید
reading-save-svg = ذخیرهٔ نمودار به شکل SVG
reading-save-png = ذخیرهٔ نمودار به شکل PNG
reading-no-chart = بدون شبکه نمی‌توان نمودار را کشید. رقم‌هایش در جدول زیر است.

reading-parts = تفاوت‌ها از چه ساخته شده‌اند
reading-parts-why = امتیاز از بازدیدی به بازدید دیگر فرق می‌کند. این سهم از آن به فروشگاه، به اینکه چه کسی بازدید کرد، به راه ارتباطی و به ساعت برمی‌گردد، هر کدام جدا از بقیه؛ باقی از بازدیدی به بازدید دیگر است.
reading-part-store = فروشگاه
reading-part-shopper = چه کسی بازدید کرد
reading-part-channel = راه ارتباط
reading-part-daypart = بخش روز
reading-part-visit = از بازدیدی به بازدید دیگر
reading-part-apart = { $groups } مورد، نزدیک { $points } امتیاز از یکی تا دیگری
reading-part-within = نزدیک { $points } امتیاز، هر که همان فروشگاه را در همان ساعت ببیند
reading-part-only = { $groups ->
    [0] هیچ
   *[other] تنها یکی: چیزی برای جدا کردن نیست
  }
reading-parts-from = از همهٔ { $visits } بازدیدی که امتیاز دارند.
reading-parts-sampled = از { $visits } بازدید: همهٔ بازدیدهای یک فروشگاه از هر { $oneIn }، بی‌توجه به امتیازشان.
reading-parts-too-few = بازدیدها کمتر از آن است که بتوان گفت چه به چه برمی‌گردد.
reading-parts-tied = این‌ها همیشه با هم بوده‌اند: وقتی هر فروشگاه بازدیدکننده، راه ارتباطی یا ساعت خودش را دارد، نمی‌توان گفت کدام تفاوت را می‌سازد.
reading-parts-alike = همهٔ امتیازها یکسان است.
reading-spreads = هر کدام جداگانه
reading-spreads-why = همان تفاوت‌ها، وقتی تنها به یکی نگاه شود: آنگاه هرچه آنجا فرق داشته همراهش حساب می‌شود.
reading-between-store = از فروشگاهی به فروشگاه دیگر
reading-between-channel = از راه ارتباطی به راه دیگر
reading-between-daypart = بر اساس بخش روز
reading-between-shopper = بر اساس اینکه چه کسی بازدید کرد
reading-spread = { $groups } مورد، با فاصلهٔ { $between } امتیاز؛ درون هر کدام { $within } امتیاز
reading-spread-unsaid = { $groups ->
    [0] هیچ
    [1] تنها یکی
   *[other] { $groups } مورد، هر کدام با بازدید کم
  }
reading-across = یک استاندارد در راه‌های گوناگون
reading-across-none = هیچ استانداردی در بیش از یک راه ارتباط دیده نشده است.
reading-channel-store = فروشگاه
reading-channel-phone = تلفن
reading-channel-web = وب‌سایت
reading-channel-email = ایمیل
reading-channel-social = شبکهٔ اجتماعی
reading-channel-drive-through = خرید از خودرو
reading-channel-delivery = تحویل در محل

reading-run = { $title }، نسخهٔ { $version }
reading-limits = پیرامون { $middle }. ماه‌های یک خدمت پایدار بین { $low } و { $high } جای می‌گیرند؛ آنچه بیرون است دلیلی دارد.
reading-no-limits-too-few = از این نسخه ماه‌های کمی هست تا تصادف از تغییر بازشناخته شود.
reading-no-limits-alike = همهٔ ماه‌ها یکسان‌اند.
reading-signals = بیش از تصادف
reading-point = { $month }: { $score }، { $count ->
   *[other] { $count } بازدید
  }
reading-signal-beyond-limit = بیرون از حدها
reading-signal-range-beyond-limit = گامی بزرگ‌تر از معمول
reading-signal-long-run = هشت ماه پیاپی در یک سو
reading-signal-near-limit = سه ماه از چهار ماه نزدیک حد

# مقایسه: دو طرف، هر کدام چند فروشگاه و چند ماه.
reading-compare = مقایسه
reading-compare-question = آیا دو گروه فروشگاه، یا دو دوره، بیش از تصادف با هم فرق دارند؟
reading-side-a = اول
reading-side-b = دوم
reading-mark-a = ۱
reading-mark-b = ۲
reading-side = { $group }، { $period }
reading-which-stores = کدام فروشگاه‌ها
reading-all-stores = همهٔ فروشگاه‌ها
reading-region = منطقه
reading-concept = مفهوم
reading-pick = فروشگاه‌هایی که برمی‌گزینم
reading-picked = { $count ->
    [0] هیچ فروشگاهی
    [1] یک فروشگاه
   *[other] { $count } فروشگاه
  }
reading-pick-some = یک فروشگاه یا بیشتر برگزینید.
reading-find-store = یافتن فروشگاه
reading-stores-found = فروشگاه‌های یافته‌شده
reading-no-such-store = هیچ فروشگاهی این واژه‌ها را در نام یا شهرش ندارد.
reading-picked-stores = فروشگاه‌های برگزیده
reading-drop-store = کنار گذاشتن { $name }
reading-swap = جابه‌جا کردن دو طرف
reading-compare-nothing = چیزی برای مقایسه نیست
reading-compare-nothing-body = هیچ‌یک از دو طرف بازدید منتشرشده‌ای ندارد. فروشگاه‌ها یا ماه‌های دیگری برگزینید.
reading-shared = { $count ->
    [1] یک بازدید در هر دو طرف است
   *[other] { $count } بازدید در هر دو طرف است
  }
reading-shared-body = حدهای زیر دو طرف را جدا از هم می‌گیرند، پس اینجا نمی‌توان به آن‌ها تکیه کرد. دو طرفی برگزینید که بازدید مشترک ندارند.
reading-difference-a = اولی { $low } تا { $high } امتیاز بهتر است.
reading-difference-b = دومی { $low } تا { $high } امتیاز بهتر است.
reading-difference-none = تفاوت از تصادف بیشتر نیست: { $low } تا { $high } امتیاز.
reading-difference-unbounded = بازدیدها کمتر از آن است که بتوان آن‌ها را از هم بازشناخت.
reading-difference-nothing = در یک طرف چیزی برای مقایسه نیست.
reading-compared = { $apart ->
    [0] هیچ استانداردی بیش از تصادف فرق ندارد
    [1] یک استاندارد بیش از تصادف فرق دارد
   *[other] { $apart } استاندارد بیش از تصادف فرق دارند
  }، از { $count } استانداردی که در هر دو طرف است. از این تعداد، تصادف به‌تنهایی حدود { $chance } را متفاوت نشان می‌دهد.
reading-compared-none = هیچ استانداردی در هر دو طرف دیده نشده است.
reading-of-visits = از { $count ->
   *[other] { $count } بازدید
  }

# یک فروشگاه، و هر چه دربارهٔ آن ثبت شده است.
reading-store-nothing = هنوز بازدیدی از این فروشگاه منتشر نشده است.
reading-store-all = همهٔ فروشگاه‌ها در همین ماه‌ها: { $score }، { $bounds }.
reading-missed = بارها رعایت‌نشده
reading-missed-why = استانداردهایی که در دو بازدید یا بیشتر رعایت نشده‌اند.
reading-missed-none = هیچ استانداردی در بیش از یک بازدید نادیده نمانده است.
reading-missed-of = در { $missed } از { $n } رعایت نشده
reading-timeline = هر چه ثبت شده است
reading-timeline-why = بازدیدها و شکایت‌ها از هر راه ارتباط، تازه‌ترین در آغاز.
reading-timeline-none = هنوز چیزی از این فروشگاه ثبت نشده است.
reading-timeline-missed = رعایت‌نشده: { $names }
reading-complaint = شکایت
reading-return = مرجوعی
reading-about = دربارهٔ: { $name }
