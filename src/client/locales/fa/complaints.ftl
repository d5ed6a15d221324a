# شکایت‌ها و مرجوعی‌ها: مالک وارد می‌کند یا از فایل می‌خواند، و کنار کیفیت سنجیده‌شده نشان داده می‌شود.

complaints = شکایت‌ها و مرجوعی‌ها
complaints-lead = آنچه مشتریان به شما گفته‌اند و آنچه برگردانده‌اند. کنار امتیازها می‌ایستد و هرگز جزئی از آن‌ها نیست.
complaints-list = همه
complaints-beside = کنار کیفیت سنجیده‌شده
complaints-count = { $count ->
   *[other] { $shown } مورد
  }
complaints-none = هنوز چیزی وارد نشده است
complaints-none-body = یک شکایت یا مرجوعی را دستی بیفزایید، یا فهرستی را که به شکل جدول دارید بخوانید.
complaints-none-here = چیزی با این نمی‌خواند
complaints-any = هر کدام
complaints-day = تاریخ
complaints-kind = نوع
complaints-what = دربارهٔ چه بود
complaints-what-hint = در یکی دو جمله. نام مشتری را ننویسید.
complaints-cost = هزینه
complaints-cost-hint = چقدر برایتان هزینه داشت: بازپرداخت، تعویض، بن خرید. اگر هیچ، خالی بگذارید.
complaints-currency = واحد پول
complaints-currency-hint = مانند EUR
complaints-about = استاندارد
complaints-about-none = هیچ استاندارد خاصی
complaints-store-hint = چند حرف از نامش را بنویسید و آن را برگزینید.
complaints-add = افزودن
complaints-wrong-store = فروشگاهی از فهرست برگزینید.
complaints-wrong-cost = این مبلغی در آن واحد پول نیست. مانند 12.50 بنویسید.
complaints-wrong-currency = سه حرف، مانند EUR.

complaints-remove = حذف
complaints-remove-sure = { $count ->
    [1] این مورد حذف شود؟
   *[other] این { $count } مورد حذف شوند؟
  }
complaints-remove-body = برای همیشه می‌روند، از اینجا و از تاریخچهٔ فروشگاه‌هایشان.
complaints-keep = بمانند
complaints-removed = { $count ->
    [1] یک مورد حذف شد
   *[other] { $count } مورد حذف شد
  }

complaints-take-in = خواندن از پرونده
complaints-take-in-body = یک پروندهٔ Excel یا CSV. سطر نخستش ستون‌ها را نام می‌برد: { $columns }. فروشگاه، تاریخ و متن لازم‌اند؛ تاریخ‌ها مانند 2026-11-23 نوشته می‌شوند. تا نبینید در آن چیست، چیزی نگه داشته نمی‌شود.
complaints-file = پرونده
complaints-file-too-large = این پرونده از { $most } بزرگ‌تر است.
complaints-reading-file = پرونده خوانده می‌شود …
complaints-fresh = { $count ->
    [0] چیز تازه‌ای در این پرونده نیست
    [1] یک مورد تازه در این پرونده
   *[other] { $count } مورد تازه در این پرونده
  }
complaints-known = { $count ->
    [1] یک سطر از پیش اینجاست و همان‌گونه می‌ماند.
   *[other] { $count } سطر از پیش اینجا هستند و همان‌گونه می‌مانند.
  }
complaints-faulty = { $count ->
    [1] یک سطر پذیرفتنی نیست. آن را در پرونده درست کنید و پرونده را دوباره برگزینید، یا بی آن ادامه دهید.
   *[other] { $count } سطر پذیرفتنی نیست. آن‌ها را در پرونده درست کنید و پرونده را دوباره برگزینید، یا بی آن‌ها ادامه دهید.
  }
complaints-take-in-do = { $count ->
   *[other] خواندن { $shown } مورد
  }
complaints-taken = { $count ->
    [1] یک مورد خوانده شد
   *[other] { $count } مورد خوانده شد
  }
complaints-done = پایان
complaints-first = آن‌گونه که فهمیده شده‌اند
complaints-faults = آنچه پذیرفتنی نیست
complaints-row = سطر
complaints-column = ستون
complaints-wrong = ایراد
complaints-fault-no-column = در سطر نخست ستونی به این نام نیست.
complaints-fault-missing = این خانه خالی است.
complaints-fault-no-such-store = هیچ‌یک از فروشگاه‌های شما «{ $cell }» نام ندارد. نام، شماره، یا نام و شهرش را بنویسید.
complaints-fault-several-stores = چند فروشگاه شما «{ $cell }» نام دارند. نام و شهر را به شکل «نام، شهر» یا شماره را بنویسید.
complaints-fault-no-such-day = «{ $cell }» تاریخ نیست. مانند 2026-11-23 بنویسید.
complaints-fault-later-than-today = «{ $cell }» هنوز نیامده است.
complaints-fault-no-such-channel = «{ $cell }» راه ارتباط نیست. بنویسید store، phone، web، email، social، drive-through یا delivery؛ خالی یعنی store.
complaints-fault-no-such-kind = «{ $cell }» نوع نیست. بنویسید complaint یا return؛ خالی یعنی complaint.
complaints-fault-too-long = متن از ۲٬۰۰۰ حرف بلندتر است.
complaints-fault-no-amount = «{ $cell }» مبلغ نیست. مانند 12.50 و بی نشانهٔ پول بنویسید.
complaints-fault-no-currency = واحد پول نیست یا ناشناخته است. سه حرف بنویسید، مانند EUR.
complaints-fault-no-such-standard = هیچ‌یک از بازدیدهای شما با «{ $cell }» سنجیده نمی‌شود. نام استاندارد را بنویسید یا خانه را خالی بگذارید.

complaints-miss = شکایتِ کم نشانهٔ خدمت خوب نیست
complaints-miss-body = بیشتر کسانی که ناراضی‌اند هرگز شکایت نمی‌کنند: می‌روند و به دیگران می‌گویند. شکایتِ بسیار نشانهٔ ایرادی است؛ شکایتِ کم نشانهٔ هیچ‌چیز نیست. از این رو اینجا کنار امتیاز سنجیده‌شده می‌ایستند و هرگز درون آن نمی‌آیند.
complaints-by-month = ماه به ماه
complaints-by-store = به تفکیک فروشگاه
complaints-by-store-why = فروشگاه‌هایی که شکایت یا مرجوعی دارند، بیشترین‌ها نخست. فروشگاه بزرگ‌تر از هر دو بیشتر دارد: این ترتیب کیفیت نیست.
complaints-none-in-months = در این ماه‌ها شکایت یا مرجوعی نبوده است.
complaints-complaints = شکایت‌ها
complaints-returns = مرجوعی‌ها
complaints-also = { $returns ->
    [0] بدون مرجوعی
    [1] یک مرجوعی
   *[other] { $returns } مرجوعی
  }، هزینه { $cost }
complaints-measured = امتیاز سنجیده‌شده

complaints-lost = مشتریان ازدست‌رفته چه هزینه‌ای دارند
complaints-assumed = فرض است، نه سنجش
complaints-lost-why = در اینجا جز شمار شکایت‌ها چیزی سنجیده نشده است. بقیه از فرض‌های زیر می‌آید؛ جابه‌جایشان کنید تا با آنچه از مشتریانتان می‌دانید جور شوند.
complaints-lost-nothing = در این ماه‌ها شکایتی نبوده، پس چیزی برای آغاز نیست. این بدان معنا نیست که کسی از دست نرفته است.
complaints-about-figure = نزدیک { $figure }
complaints-lost-margin = { $years ->
    [1] سود ازدست‌رفته در یک سال
   *[other] سود ازدست‌رفته در { $years } سال
  }
complaints-lost-range = { $low } اگر دو برابر آنچه فرض شده شکایت کنند، { $high } اگر نصف آن
complaints-lost-customers = مشتریان ازدست‌رفته
complaints-lost-of = { $complaints ->
    [1] یک شکایت
   *[other] { $complaints } شکایت
  } نشانهٔ نزدیک { $dissatisfied } مشتری ناراضی است که { $silent } نفرشان چیزی نگفته‌اند
complaints-lost-winning = برای به دست آوردن همین تعداد
complaints-lost-winning-why = نگه داشتن مشتری معمولاً ارزان‌تر از به دست آوردن یکی تازه است.
complaints-levers-found = آنچه دیگران یافته‌اند
complaints-levers-own = آنچه تنها شما می‌دانید
complaints-levers-reset = بازگشت به مقدارهای آغازین
complaints-lever-whoComplain = از مشتریان ناراضی این سهم شکایت می‌کنند
complaints-source-whoComplain = مقدار آغازین: ۵٪. گودمن (۱۹۹۹) دریافت که ۱ تا ۵٪ به مدیریت می‌رسد؛ پشت پیشخوان شاید نیمی باشد.
complaints-lever-silentLeavers = از آنان که چیزی نمی‌گویند این سهم برنمی‌گردند
complaints-source-silentLeavers = مقدار آغازین: ۶۳٪، برای مشکل‌های کم‌هزینه (TARP، ۱۹۸۶). برای مبلغ‌های بزرگ ۹۱٪ بود.
complaints-lever-complainingLeavers = از آنان که شکایت می‌کنند این سهم برنمی‌گردند
complaints-source-complainingLeavers = مقدار آغازین: ۳۰٪، جایی که شکایت حل شد (TARP، ۱۹۸۶). حل‌نشده ۵۴٪ بود؛ زود حل‌شده ۵٪.
complaints-lever-purchasesAYear = خریدهای یک مشتری در سال
complaints-source-purchasesAYear = نمونه است. صندوق یا کارت وفاداری شما بهتر می‌داند.
complaints-lever-spentAPurchaseMinor = مبلغ هر خرید، { $currency }
complaints-source-spentAPurchaseMinor = نمونه است. میانگین رسیدهایتان را بگذارید.
complaints-lever-margin = از آن، این سهم سود شماست
complaints-source-margin = نمونه است. سود ناخالصتان را بگذارید.
complaints-lever-years = سال‌هایی که مشتری می‌ماند
complaints-source-years = مقدار آغازین: یک، محتاطانه‌ترین.
complaints-lever-winningMinor = هزینهٔ به دست آوردن یک مشتری تازه، { $currency }
complaints-source-winningMinor = نمونه است. آنچه برای تبلیغ می‌دهید تقسیم بر مشتریان تازه‌ای که می‌آورد.
