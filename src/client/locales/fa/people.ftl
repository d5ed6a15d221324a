# Everyone in the organization, and one person with their profile.

people-count = { $count ->
    [1] یک نفر
   *[other] { $shown } نفر
  }
people-any-role = همه
people-none-here = کسی با این نمی‌خواند
people-goes-or-sees = کجا می‌رود یا چه می‌بیند
people-stores = { $count ->
    [1] یک فروشگاه
   *[other] { $count } فروشگاه
  }
people-grade = نمره
people-joined = پیوستن
people-profile = نمایه
people-profile-unknown = هنوز چیزی معلوم نیست. آنچه معلوم نیست کسی را از بازدید باز نمی‌دارد.
people-change-profile = تغییر نمایه
people-free = { $part }: { $days }
people-conflicts = کجا نباید برود
people-conflicts-hint = تعارض منافع: کسی که آنجا کار می‌کند یا کرده، یا از نزدیکان کسی در آنجاست. این بازدیدها نشانش داده نمی‌شود، نمی‌تواند آن‌ها را بردارد، به او سپرده نمی‌شود و برایش برنامه‌ریزی نمی‌شود.
people-conflict-clients = همهٔ فروشگاه‌های این کارفرماها
people-notes = یادداشت‌ها
people-notes-hint = فقط هماهنگ‌کننده‌ها این را می‌خوانند.
people-regions = منطقه‌ها
people-regions-hint = فروشگاه‌هایی که در این منطقه‌ها باز شوند یا به آن‌ها بیایند نیز دیده می‌شوند. آن‌ها که بروند دیگر نه.
people-find-store = یافتن فروشگاه
people-stores-chosen = { $chosen } از { $of } برگزیده
people-stores-more = باز هم هست: نام، شهر یا کارفرما را بنویسید.
people-leave = همان که بود بماند
people-saved = ذخیره شد
people-no-grades = هنوز گزارشی نمره نگرفته است.
people-grade-mean = میانگین { $grade }، از { $count ->
    [1] یک گزارش
   *[other] { $count } گزارش
  }
people-no-visits = هنوز بازدیدی نیست.
people-all-visits = همهٔ بازدیدهای این فرد
people-no-pay = هنوز درآمدی نیست.
people-pay = { $total } برای { $visits ->
    [1] یک بازدید
   *[other] { $visits } بازدید
  }؛ { $due } آن هنوز پرداخت نشده.
people-phones = گوشی‌ها
people-no-phones = هنوز از هیچ گوشی چیزی نرسیده است.
people-phone-last = آخرین ارسال { $day }
people-coordinator-sees = هماهنگ‌کننده همه‌چیز سازمان را می‌بیند.

# Who works here, who no more, and who was erased.

people-standing = وضعیت
people-standing-any = همه جز پاک‌شده‌ها
people-standing-active = فعال
people-standing-deactivated = غیرفعال
people-standing-erased = پاک‌شده
people-is-deactivated = غیرفعال: بی‌ورود، بی‌پیشنهاد، بی‌بازدید تازه. آنچه گوشی‌اش هنوز بفرستد پذیرفته می‌شود.
people-is-erased = پاک شده است. کارهایش با همین نام می‌ماند. آنچه گوشی‌اش هنوز بفرستد کنار گذاشته می‌شود.
people-place = همکاری
people-place-plain = از زمان پیوستن فعال است.
people-step-deactivated = غیرفعال شد، { $by }، { $day }
people-step-reactivated = بازگردانده شد، { $by }، { $day }
people-step-erased = پاک شد، { $by }، { $day }
people-deactivate = غیرفعال کردن
people-deactivate-ask = غیرفعال کردن…
people-deactivate-of = غیرفعال کردن { $name }
people-deactivate-says = دیگر نمی‌تواند وارد شود، چیزی به او پیشنهاد نمی‌شود و بازدیدی به او سپرده نمی‌شود. همهٔ آنچه معلوم است می‌ماند و هر زمان می‌توانید این را پس بگیرید.
people-reactivate = بازگرداندن
people-reason = چرا (برای ثبت)
people-open-none = هیچ بازدیدی منتظر او نیست.
people-open = { $count ->
    [1] یک بازدید منتظر اوست:
   *[other] { $count } بازدید منتظر اوست:
  }
people-open-stays = { $state }: برای او می‌ماند
people-open-withdraw = { $state }: به تختهٔ پیشنهادها برمی‌گردد
people-open-miss = { $state }: انجام‌نشده به شمار می‌آید؛ آنچه ثبت شده کنار گذاشته می‌شود
people-open-reopen = { $state }: همان‌گونه که تحویل شده داوری می‌شود
people-visits-become = بازدیدهایی که منتظر او هستند
people-visits-free = آنچه آغاز نشده به تخته برگردد
people-visits-keep = برای او بمانند
people-deactivated-toast = { $name } غیرفعال شد. { $freed ->
    [0] هیچ بازدیدی آزاد نشد.
    [1] یک بازدید دوباره آزاد است.
   *[other] { $freed } بازدید دوباره آزاد است.
  }
people-reactivated-toast = { $name } دوباره فعال است.
people-held = ذخیرهٔ همهٔ آنچه دربارهٔ او نگه داشته شده
people-held-hint = یک پروندهٔ JSON با همهٔ آنچه این سرور دربارهٔ این فرد نگه می‌دارد: برای حق دسترسی او.
people-erase = پاک کردن برای همیشه
people-erase-ask = پاک کردن…
people-erase-of = پاک کردن { $name }
people-erase-says = این کار برگشت ندارد. اگر خواسته است، نخست آنچه را دربارهٔ او نگه داشته شده ذخیره کنید.
people-erase-goes = می‌رود
people-erase-goes-says = نام، ایمیل، نمایه، یادداشت‌ها، صلاحیت‌ها، ورود، اعلان‌ها، تقویم، توکن‌ها و پیوندها، دعوت‌نامه‌ها و درخواست‌ها.
people-erase-stays-desk = می‌ماند
people-erase-stays-desk-says = آنچه در کار تصمیم گرفته و نوشته، مانند بازبینی‌ها، گفت‌وگوها و اقدام‌ها، با نام «Former coordinator» یا «Former owner» و یک شماره.
people-erase-stays = می‌ماند
people-erase-stays-says = بازدیدها، گزارش‌ها، امتیازها و پرداخت‌ها، با نام «Former shopper» و یک شماره. عکس‌ها، صداها و نوشته‌هایش در گزارش‌ها سند آژانس می‌ماند، حتی اگر نشان دهد کیست.
people-erase-phone = گوشی او
people-erase-phone-says = از حساب خارج می‌شود. آنچه هنوز بفرستد با همان نام کنار گذاشته می‌شود؛ فقط آنچه گزارش تحویل‌شده‌ای هنوز کم دارد، مانند یک عکس، به آن افزوده می‌شود.
people-erase-backups = نسخه‌های پشتیبان
people-erase-backups-says = آن‌ها که پیش از این ساخته شده‌اند تا پاک نشوند همه‌چیز را در خود دارند.
people-erase-type = برای ادامه بنویسید: { $name }
people-erased-toast = پاک شد. از این پس نامش { $name } است.
people-deactivate-many = غیرفعال کردن افراد برگزیده
people-deactivate-many-says = دیگر نمی‌توانند وارد شوند، چیزی به آن‌ها پیشنهاد نمی‌شود و بازدیدی به آن‌ها سپرده نمی‌شود. برای هر کدام می‌توانید این را پس بگیرید.
people-qualify = دادن صلاحیت
people-qualify-ask = افزودن صلاحیت…
people-qualify-says = از این پس هر یک از بازدیدکنندگان برگزیده این را در کنار آنچه دارد خواهد داشت. بازدیدها می‌توانند آن را بخواهند.
people-qualify-names = صلاحیت‌ها
people-doing-deactivate = غیرفعال می‌شوند
people-doing-qualify = صلاحیت افزوده می‌شود
people-many-done = برای { $done ->
    [1] یک نفر
   *[other] { $done } نفر
  } انجام شد. { $left ->
    [0] کسی جا نماند.
    [1] یکی همان‌گونه ماند.
   *[other] { $left } نفر همان‌گونه ماندند.
  }
people-applications = { $open ->
    [0] درخواست‌ها
   *[other] درخواست‌ها ({ $open })
  }
people-agreements = توافق‌نامه
people-agreement = توافق‌نامه
people-agreement-none = هنوز چیزی برای پذیرفتن نیست.
people-agreement-waits = نسخهٔ { $version } هنوز پذیرفته نشده
people-agreement-version = نسخهٔ { $version }، خوانده‌شده به { $language }
