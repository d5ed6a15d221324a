# A store's page, changing it, and stores from a file.

store-facts = آنچه معلوم است
store-what = فروشگاه
store-where = کجاست
store-change = تغییر فروشگاه
store-change-it = تغییر
store-save = ذخیرهٔ تغییرها
store-leave = همان که بود بماند
store-saved = ذخیره شد.
store-reference = شماره
store-reference-hint = شمارهٔ خود کارفرما برای آن. فهرستی که دوباره خوانده شود فروشگاه را با این می‌یابد.
store-concept = نوع فروشگاه
store-tags = برچسب‌ها
store-tags-hint = با ویرگول میانشان: بافت قدیم، ایوان
store-channels = راه‌های ارتباطی
store-channel-store = فروشگاه
store-channel-phone = تلفن
store-channel-web = وب‌گاه
store-channel-email = ایمیل
store-channel-social = شبکهٔ اجتماعی
store-channel-drive-through = سفارش از خودرو
store-channel-delivery = پیک
store-profile = نمایهٔ استانداردها
store-profile-hint = استانداردها اینجا چه فرقی دارند. نمایهٔ برگزیده بر آن‌ها که از روی منطقه، راه ارتباطی یا نوع می‌خوانند مقدم است. برای گزارش‌هایی که از این پس می‌رسند به شمار می‌آید.
store-profile-none = برگزیده نشده: بر اساس منطقه، راه ارتباطی و نوع
store-profile-ends-up = اینجا چه به شمار می‌آید
store-position = موقعیت
store-position-hint = عرض و طول جغرافیایی، همان‌گونه که نقشه‌ها رونوشت می‌دهند: 56.9482, 24.1081
store-on-map = روی نقشه
store-hours = ساعت‌های کار
store-hours-hint = به ساعت خود فروشگاه: 08:00–20:00، یا 10:00–14:00, 16:00–22:00. می‌تواند از نیمه‌شب بگذرد: 18:00–02:00. روز خالی یعنی بسته؛ همهٔ روزها خالی: ساعت‌ها معلوم نیست.
store-hours-same = همهٔ روزها مانند دوشنبه
store-hours-unknown = معلوم نیست. بازدید را در هر ساعتی می‌توان برنامه‌ریزی کرد.
store-open-now = اکنون باز، { $time }
store-closed-now = اکنون بسته، { $time }
store-closed = بسته
store-exceptions = روزهایی با ساعت دیگر
store-exceptions-hint = تعطیلی‌ها، شب‌های دراز، تعمیر. بی‌ساعت: بسته.
store-exception-add = افزودن روز
store-exception-from = از
store-exception-to = تا، اگر بیش از یک روز است
store-exception-hours = ساعت‌ها
store-exception-remove = برداشتن روزهای از { $day }
store-fault-missing = لطفاً پر کنید.
store-fault-position = دو عدد بنویسید، نخست عرض جغرافیایی: 56.9482, 24.1081
store-fault-hours = ساعت را مانند 08:00–20:00 بنویسید، با ویرگول میان دو تا.
store-fault-days = نخستین روز را برگزینید و واپسین روزی که پیش از آن نباشد.
store-fault-time-zone = چنین منطقهٔ زمانی نیست. یکی را از فهرست برگزینید.
store-fault-reference = فروشگاه دیگری از این کارفرما این شماره را دارد.
store-fault-refused = سرور این را نمی‌پذیرد. لطفاً از نو بنویسید.
store-stale = در این میان کسی این فروشگاه را تغییر داد. چیزی رونویسی نشد. آنچه را می‌خواهید نگه دارید رونوشت بردارید و فروشگاه را دوباره بارگیری کنید.
store-stale-reload = بارگیری دوباره
store-latest-visits = آخرین بازدیدها
store-all-visits = همهٔ بازدیدهای این فروشگاه
store-no-visits = هنوز هیچ.
store-no-programmes = هیچ برنامه‌ای این فروشگاه را در بر ندارد.
store-programme-draft = پیش‌نویس
store-programme-running = در جریان
store-programme-paused = متوقف
store-programme-ended = پایان‌یافته
store-archive = کنار گذاشتن
store-archive-ask = { $store } کنار گذاشته شود؟
store-archive-body = چیز تازه‌ای برایش برنامه‌ریزی نمی‌شود و برنامه‌ها آن را در بر نمی‌گیرند. بازدیدها، گزارش‌ها و رقم‌هایش می‌ماند؛ بازدیدهای از پیش برنامه‌ریزی‌شده تا لغو نشوند می‌مانند. هر زمان می‌توانید این را پس بگیرید.
store-archive-done = کنار گذاشته شد.
store-back = دوباره سنجیده شود
store-back-done = دوباره سنجیده می‌شود.
store-archived = در { $day } کنار گذاشته شد. چیز تازه‌ای برایش برنامه‌ریزی نمی‌شود؛ پیشینه‌اش می‌ماند.
store-calendar-lead = برنامهٔ تقویم می‌تواند بازدیدهای این فروشگاه را نشان دهد. نمی‌گوید چه کسی می‌رود.
calendar = تقویم
calendar-none = پیوندی نیست.
calendar-since = پیوندی هست، ساخته‌شده در { $day }. یک بار نشان داده شد؛ پیوند تازه جای آن را می‌گیرد.
calendar-make = ساختن پیوند
calendar-renew = ساختن پیوند تازه
calendar-drop = پس گرفتن پیوند
calendar-link = پیوند محرمانه
calendar-link-hint = همین حالا رونوشت بردارید، دوباره نشان داده نمی‌شود. در برنامهٔ تقویم «اشتراک» یا «افزودن با URL» را برگزینید. هر که پیوند را داشته باشد تقویم را می‌خواند.
calendar-copy = رونوشت
calendar-copied = رونوشت شد

# Stores from a file
store-list = فروشگاه‌ها از پرونده
store-list-lead = فهرستی از فروشگاه‌ها برگزینید. پیش از هر کاری می‌بینید چه افزوده و چه تغییر می‌کند.
store-list-file = پرونده
store-list-choose = فهرست فروشگاه‌ها
store-list-choose-hint = پروندهٔ Excel ‏(‎.xlsx) یا CSV، هر سطر یک فروشگاه، با نام ستون‌ها در سطر نخست. فهرستی که اینجا ذخیره شده همان‌گونه دوباره خوانده می‌شود.
store-list-template-xlsx = فهرست خالی برای پر کردن، Excel
store-list-template-csv = فهرست خالی برای پر کردن، CSV
store-list-reading = فهرست خوانده می‌شود…
store-list-taking = پذیرفته می‌شود…
store-list-progress = { $done } از { $of }
store-list-stop = توقف
store-list-columns = در ستون‌ها چیست
store-list-columns-table = ستون‌های پرونده
store-list-columns-hint = ستون‌ها از نامشان شناخته می‌شوند. آنچه نادرست فهمیده شده درست کنید. ستونی که هست برای همهٔ سطرها به شمار می‌آید: خانهٔ خالی یعنی چیزی نیست.
store-list-header = ستون
store-list-no-header = بی‌نام
store-list-example = برای نمونه
store-list-holds = دارد
store-list-holds-of = آنچه «{ $header }» دارد
store-list-nothing = چیزی که پذیرفته شود ندارد
store-list-client = کارفرمای سطرهایی که نامش را نمی‌برند
store-list-zone = منطقهٔ زمانی فروشگاه‌های تازه‌ای که نامش را نمی‌برند
store-list-apply = این‌گونه بخوان
store-list-outcome = چه خواهد شد
store-list-added = تازه
store-list-changed = تغییر
store-list-same = بی‌تغییر
store-list-faulty = با اشتباه
store-list-faults = { $rows ->
    [1] یک سطر با اشتباه
   *[other] { $rows } سطر با اشتباه
  }
store-list-row = سطر
store-list-fault = چه نادرست است و چگونه درست می‌شود
store-list-changes = { $stores ->
    [1] یک فروشگاه
   *[other] { $stores } فروشگاه
  } افزوده یا تغییر می‌کند
store-list-becomes = می‌شود
store-list-new = تازه
store-list-change = { $field }: { $before } ← { $after }
store-list-empty = هیچ
store-list-more = { $rows ->
    [1] یکی دیگر نشان داده نشده.
   *[other] { $rows } تای دیگر نشان داده نشده.
  }
store-list-nothing-to-do = همهٔ فروشگاه‌های این فهرست همان‌گونه که می‌گوید اینجا هستند. کاری لازم نیست.
store-list-leave-out = { $faulty ->
    [1] کنار گذاشتن سطر دارای اشتباه
   *[other] کنار گذاشتن { $faulty } سطر دارای اشتباه
  }
store-list-take-in = { $stores ->
    [1] پذیرفتن یک فروشگاه
   *[other] پذیرفتن { $stores } فروشگاه
  }
store-list-stale = در این میان فروشگاه‌ها تغییر کردند و فهرست کار دیگری می‌کرد جز آنچه اینجا دیده می‌شود. پرونده را دوباره برگزینید و نگاه کنید.
store-list-done = فهرست پذیرفته شد.
store-list-did = { $added } تازه، { $changed } تغییر، { $same } بی‌تغییر.
store-list-left-out = { $faulty ->
    [1] یک سطر کنار گذاشته شد.
   *[other] { $faulty } سطر کنار گذاشته شد.
  }
store-list-look = دیدن فروشگاه‌ها
store-list-again = فهرستی دیگر

store-field-reference = شماره
store-field-name = نام
store-field-client = کارفرما
store-field-address = نشانی
store-field-city = شهر
store-field-region = منطقه
store-field-concept = نوع فروشگاه
store-field-timeZone = منطقهٔ زمانی
store-field-latitude = عرض جغرافیایی
store-field-longitude = طول جغرافیایی
store-field-position = موقعیت، هر دو عدد
store-field-channels = راه‌های ارتباطی
store-field-tags = برچسب‌ها
store-field-hours = ساعت‌های کار
store-field-exceptions = روزهایی با ساعت دیگر
store-field-id = شناسهٔ خود ما

store-row-missing = اینجا چیزی نیست و فروشگاه تازه آن را می‌خواهد. خانه را پر کنید، یا در بالا بگویید سطرهایی که نمی‌گویند چه دارند.
store-row-too-long = بیش از اندازه دراز است. کوتاهش کنید.
store-row-time-zone = منطقهٔ زمانی «{ $value }» وجود ندارد. مانند Europe/Riga بنویسید.
store-row-number = «{ $value }» چنین عددی نیست. به درجه بنویسید، مانند 56.9482.
store-row-half-a-position = کنار { $value } عرض یا طول جغرافیایی کم است. هر دو را بنویسید یا هیچ‌کدام.
store-row-position = «{ $value }» موقعیت نیست. عرض و طول را بنویسید: 56.9482, 24.1081
store-row-channel = «{ $value }» راه ارتباطی شناخته‌ای نیست. این‌ها هست: store، phone، web، email، social، drive-through و delivery.
store-row-too-many-tags = برچسب‌ها زیاد است. حداکثر پنجاه.
store-row-hours = «{ $value }» ساعت خوانده نمی‌شود. بنویسید Mo-Fr 08:00-20:00; Sa 10:00-18:00
store-row-exceptions = «{ $value }» روز خوانده نمی‌شود. بنویسید 2026-12-24 08:00-15:00; 2026-12-25/2026-12-26 closed
store-row-twice = سطر { $value } همین فروشگاه است. یکی از دو را نگه دارید.
store-row-reference-taken = فروشگاه دیگری از این کارفرما شمارهٔ { $value } را دارد یا می‌گیرد. به یکی شمارهٔ دیگری بدهید.
store-row-several = چند فروشگاه این نام و نشانی را دارند. ستون «Number» یا «Id» را بیفزایید تا معلوم شود کدام.
