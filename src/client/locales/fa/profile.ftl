# Where and when a person goes; read on phones and desks. Nothing here says what the app is for.

profile = کجا و کی
profile-lead = کجا و چه وقت می‌توانید بروید. برنامه‌ریزی با همین انجام می‌شود.
profile-change = تغییر
profile-home = نقطهٔ شروع
profile-home-hint = عرض و طول جغرافیایی، همان‌طور که نقشه‌ها کپی می‌کنند: 56.95, 24.11. خیابانی در همان نزدیکی کافی است.
profile-reach = تا چند کیلومتر
profile-reach-hint = در خط مستقیم. خالی: هر فاصله‌ای.
profile-places = شهرها و منطقه‌ها
profile-places-hint = با ویرگول میانشان. خالی: هر جا که در دسترس است.
profile-languages = زبان‌ها
profile-languages-hint = با ویرگول میانشان.
profile-vehicle = وسیلهٔ رفت‌وآمد
profile-vehicle-unknown = گفته نشده
profile-vehicle-none = پیاده یا با اتوبوس
profile-vehicle-bicycle = دوچرخه
profile-vehicle-motorbike = موتورسیکلت
profile-vehicle-car = خودرو
profile-free = وقت آزاد
profile-free-hint = اگر چیزی انتخاب نشود، یعنی هر وقت.
profile-part-morning = صبح
profile-part-afternoon = بعدازظهر
profile-part-evening = عصر و شب
profile-free-at = { $day }، { $part }
profile-away = نیستم
profile-away-from = از روز
profile-away-to = تا روز
profile-away-add = افزودن روزهای غیبت
profile-away-remove = برداشتن روزهای از { $day }
profile-fault-home = دو عدد بنویسید، اول عرض جغرافیایی: 56.95, 24.11
profile-fault-reach = کیلومتر را بدون اعشار بنویسید، از ۱ تا ۲۰۰۰.
profile-fault-days = روز اول را انتخاب کنید، و روز آخری که پیش از آن نباشد.
profile-save = ذخیره
profile-saved = ذخیره شد
profile-stale = این در جای دیگری تغییر کرده است. چیزی رونویسی نشد.
profile-reload = دوباره بخوان

# آنچه برای پذیرفتن پیش روی شماست.
profile-agreement = توافق‌نامه
profile-agreement-asked = نسخه‌ای هست که هنوز نپذیرفته‌اید. آنچه بر عهده گرفته‌اید همان‌طور که هست ادامه دارد.
profile-agreement-accepted = آن را در { $day } پذیرفته‌اید.
profile-agreement-read = خواندن
profile-agreement-close = بستن
profile-agreement-accept = می‌پذیرم
profile-agreement-stale = در این میان تغییر کرده است. لطفاً دوباره بخوانید.
profile-agreement-since = نسخهٔ { $version }، { $day }
