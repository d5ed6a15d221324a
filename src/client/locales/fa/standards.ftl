# Standard sets, profiles, and what a store ends up with.
standards-lead = خدمت خوب اینجا چه معنایی دارد. هر مجموعه در نسخه‌ها منتشر می‌شود؛ نمایه می‌گوید کجا چیزی از آن فرق دارد.
standards-sets = مجموعه‌های استاندارد
standards-set = مجموعهٔ استاندارد
standards-none = هنوز استانداردی نیست
standards-none-body = مجموعه‌ای بنویسید یا چک‌لیستی از کتابخانه بردارید: استانداردهایش را با خود می‌آورد.
standards-library = باز کردن کتابخانه
standards-new-set = مجموعهٔ تازه
standards-new-profile = نمایهٔ تازه
standards-in-store = در یک فروشگاه چه به شمار می‌آید
standards-count = { $count ->
    [1] یک استاندارد
   *[other] { $count } استاندارد
  }
standards-version = نسخهٔ { $version }
standards-published = منتشرشده در { $day }
standards-carried = همراه یک چک‌لیست آمد
standards-older = نسخه‌های پیشین
standards-earlier = این نسخهٔ { $version } است. تازه‌ترین { $newest } است.
standards-see-newest = دیدن تازه‌ترین
standards-write = نوشتن نسخهٔ بعدی
standards-checklist = چک‌لیست تازه با این‌ها
standards-draft = پیش‌نویس
standards-draft-changed = تغییر { $person } در { $day }
standards-untitled = بی‌نام
standards-drafts = پیش‌نویس‌ها

standards-profiles = نمایه‌ها
standards-profiles-lead = نمایه یک مجموعه را با منطقه، راه ارتباطی یا نوع فروشگاه سازگار می‌کند. برخی استانداردها وزن بیشتری می‌گیرند، انتظار می‌تواند درازتر باشد، و حتی می‌توان یکی را وارونه کرد.
standards-no-profiles = نمایه‌ای نیست. همهٔ فروشگاه‌ها با استانداردها همان‌گونه که هستند سنجیده می‌شوند.
standards-profile = نمایه
standards-where = کجا به شمار می‌آید
standards-differs = چه فرق دارد
standards-stores = فروشگاه‌ها
standards-overrides = { $count ->
    [1] یک استاندارد
   *[other] { $count } استاندارد
  }
standards-nowhere = فقط جایی که برای فروشگاه برگزیده شده باشد
standards-of-set = «{ $set }» را سازگار می‌کند
standards-store-count = { $count ->
    [0] هنوز در هیچ فروشگاهی به شمار نمی‌آید
    [1] در یک فروشگاه به شمار می‌آید
   *[other] در { $count } فروشگاه به شمار می‌آید
  }
standards-change-profile = نوشتن نسخهٔ بعدی
standards-nothing-differs = هنوز چیزی فرق ندارد.

standards-new-set-lead = خالی آغاز می‌شود. استانداردها پس از آن افزوده می‌شوند.
standards-name = نام
standards-name-missing = نامی بدهید. بعداً می‌توان تغییرش داد.
standards-first-language = زبان آغاز
standards-language = زبان
standards-begin = آغاز
standards-new-profile-lead = نخست مجموعه‌ای که سازگار می‌کند. اینکه کجا به شمار می‌آید و چه فرق دارد پس از آن می‌آید.
standards-new-profile-none = مجموعه‌ای نیست که نمایه آن را سازگار کند. نخست یکی بنویسید یا چک‌لیستی از کتابخانه بردارید.
standards-profile-set = مجموعه‌ای که سازگار می‌کند
standards-begin-with = آغاز با
standards-begin-empty = هیچ
standards-set-name = نام مجموعه
standards-profile-name = نام نمایه
standards-add = افزودن استاندارد
standards-no-standard = هنوز استانداردی نیست.
standards-weight = وزن
standards-weight-hint = ۱، اگر چیزی گفته نشده باشد. پرسش می‌تواند وزن خودش را داشته باشد.
standards-critical = حیاتی: اگر رعایت نشود بازدید پذیرفته نمی‌شود
standards-undo = واگرد
standards-publish = انتشار
standards-published-now = به نام نسخهٔ { $version } منتشر شد.
standards-faults = { $count ->
    [1] یک چیز مانع انتشار است
   *[other] { $count } چیز مانع انتشار است
  }
standards-fault-no-name = نام ندارد.
standards-fault-no-standards = استانداردی ندارد.
standards-fault-duplicate-id = «{ $name }» دو بار آمده است. یکی را بردارید.
standards-fault-standard-unnamed = استانداردی بی‌نام است.
standards-fault-no-target = «{ $name }» نمی‌گوید چه چیزی رعایت به شمار می‌آید.
standards-fault-limit-below = حد «{ $name }» از هدفش کوتاه‌تر است.
standards-not-saved = آخرین تغییر هنوز ذخیره نشده است. کمی بعد دوباره تلاش کنید.
standards-publish-hint-set = نسخهٔ منتشرشده هرگز تغییر نمی‌کند. چک‌لیست‌ها نسخه‌ای را که می‌سنجند نام می‌برند.
standards-publish-hint-profile = برای گزارش‌هایی که از آن پس می‌رسند به شمار می‌آید. آنچه امتیاز گرفته همان‌گونه می‌ماند.

standards-regions = منطقه‌ها
standards-regions-none = هنوز هیچ فروشگاهی منطقه ندارد.
standards-concepts = نوع فروشگاه
standards-concepts-none = هنوز هیچ فروشگاهی نوع ندارد.
standards-channels = راه‌های ارتباطی
standards-where-hint = اگر چند تا برگزیده شود، فروشگاه باید با هر کدام بخواند: یکی از منطقه‌ها، یکی از راه‌های ارتباطی و یکی از نوع‌ها. اگر هیچ، نمایه فقط برای فروشگاه‌هایی به شمار می‌آید که برایشان برگزیده شده.
standards-where-order = اگر دو نمایه بخوانند یکی به شمار می‌آید: نوع فروشگاه پیش از راه ارتباطی، و راه ارتباطی پیش از منطقه.
standards-as-it-is = همان‌گونه که هست
standards-here = اینجا چه معنایی دارد
standards-here-as-is = همان‌گونه که هست
standards-here-reverse = وارونه
standards-here-retire = کنارگذاشته
standards-here-reverse-hint = آنچه جای دیگر همهٔ امتیاز را دارد اینجا هیچ ندارد، و برعکس.
standards-here-retire-hint = اینجا در هیچ طرف به شمار نمی‌آید.
standards-critical-here = حیاتی بودن
standards-critical-as-is = مانند مجموعه
standards-critical-yes = اینجا حیاتی
standards-critical-no = اینجا غیرحیاتی
standards-otherwise = در جاهای دیگر { $value }.
standards-otherwise-critical = در جاهای دیگر حیاتی.
standards-otherwise-uncritical = در جاهای دیگر غیرحیاتی.
standards-otherwise-unknown = در جاهای دیگر همان که چک‌لیست می‌گوید.
standards-target-seconds = هدف، ثانیه
standards-limit-seconds = حد، ثانیه

standards-diff-reverse = وارونه: آنچه جای دیگر همهٔ امتیاز را دارد اینجا هیچ ندارد
standards-diff-retire = کنارگذاشته: اینجا به شمار نمی‌آید
standards-diff-critical = { $to ->
    [yes] حیاتی، که جای دیگر نیست
   *[no] غیرحیاتی، که جای دیگر هست
  }
standards-diff-weight = وزن { $to } به جای { $from }
standards-diff-weight-set = وزن { $to } برای هر چه آن را می‌سنجد
standards-diff-targetSeconds = هدف { $to } ثانیه به جای { $from } ثانیه
standards-diff-limitSeconds = حد { $to } ثانیه به جای { $from } ثانیه
standards-diff-targetSeconds-set = هدف { $to } ثانیه، هر چه چک‌لیست بگوید
standards-diff-limitSeconds-set = حد { $to } ثانیه، هر چه چک‌لیست بگوید
standards-by = با «{ $profile }»
standards-measure = چگونه سنجیده می‌شود
standards-is-critical = حیاتی
standards-fact-weight = وزن { $weight }
standards-fact-wait = هدف { $target } ثانیه، حد { $limit } ثانیه
standards-how = چرا، و چگونه انجام شود

standards-store = فروشگاه
standards-pick-store = فروشگاهی برگزینید
standards-pick-store-body = هر استاندارد را همان‌گونه که آنجا به شمار می‌آید می‌بینید، و اینکه کدام نمایه چنینش کرده است.
standards-no-stores = هنوز فروشگاهی نیست.
standards-channel = راه ارتباطی
standards-by-none = هیچ نمایه‌ای اینجا به شمار نمی‌آید: استانداردها همان‌گونه‌اند که هستند.
standards-by-chosen = «{ $profile }»، نسخهٔ { $version }، اینجا به شمار می‌آید. برای این فروشگاه برگزیده شده است.
standards-by-fits = «{ $profile }»، نسخهٔ { $version }، اینجا به شمار می‌آید: { $why }.
standards-why-region = منطقهٔ { $word }
standards-why-channel = راه ارتباطی { $word }
standards-why-concept = نوع { $word }
standards-gives-way = این‌ها هم می‌خوانند و کنار می‌روند: { $names }.
standards-changed = { $count ->
    [0] چیزی با مجموعه فرق ندارد
    [1] یک استاندارد با مجموعه فرق دارد
   *[other] { $count } استاندارد با مجموعه فرق دارد
  }
standards-only-changed = فقط آنچه فرق دارد
standards-store-page = باز کردن فروشگاه
