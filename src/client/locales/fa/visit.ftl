# What is read within a visit; comes with its screens.

tab-moments = لحظه‌ها
tab-questions = پرسش‌ها
tab-finish = پایان
dim = صفحه را کم‌نور کن

moment-mark = همان لحظه بزنید
moment-next = بعدی: { $moment }
moment-previous = قبلی: { $moment }
moment-starts = آغاز: { $waits }
moment-stops = پایان: { $waits }
moment-late = دیر زدم
moment-not-seen = این را ندیدم
moment-marked = { $moment }: { $time }
moment-did-not-happen = اصلاً رخ نداد
moment-not-happened = رخ نداد
moment-others = هنوز علامت نخورده
moment-marked-list = علامت‌خورده
moment-mark-now = همین حالا
moment-optional = اگر رخ داد
moments-to-questions = به پرسش‌ها
waits = انتظارها
wait-definitions = چه چیز حساب است
wait-from = آغاز: { $moment }
wait-to = پایان: { $moment }
wait-running = در جریان
wait-target = هدف { $target }
wait-bounds = بین { $least } و { $most }
wait-at-least = دست‌کم { $least }
wait-because-session-changed = در این میان برنامه از نو باز شد و زمان دقیق معلوم نیست. هر دو حد نگه داشته شد.
wait-because-clocks-disagree = در این میان گوشی خوابید یا ساعتش عوض شد و زمان دقیق معلوم نیست. هر دو حد نگه داشته شد.
wait-because-out-of-order = پایان پیش از آغاز ثبت شده است. آن را که نادرست است اصلاح کنید.
source-tap = با ضربه
source-receipt = از رسید
source-estimate = تخمینی
source-corrected = اصلاح‌شده
source-back = پس گرفته شد

correct-title = اصلاح «{ $moment }»
correct-now = درستش این بود
correct-later = { $seconds } ثانیه دیرتر
correct-earlier = { $seconds } ثانیه زودتر
correct-why = چرا
reason-undo = ضربهٔ اشتباه
reason-late = دیر زدم
reason-early = زود زدم
reason-wrong-moment = لحظهٔ اشتباه
reason-remembered = حالا بهتر یادم است
reason-receipt = رسید این را می‌گوید
correct-note = یادداشت (اگر خواستید)
correct-save = اصلاح را نگه دار
correct-take-back = پس بگیر
correct-history = همهٔ آنچه گفته شد
correct-kept = زمان اول در پرونده می‌ماند.
add-title = «{ $moment }» را ندیدید
add-when = زمانش این بود
add-source = از کجا می‌دانید
add-save = این زمان را نگه دار

# The list that stands in for the moments where someone may look on.
list = خرید خانه
list-empty = این فهرست خالی است
list-item-1 = شیر
list-item-2 = نان
list-item-3 = تخم‌مرغ
list-item-4 = کره
list-item-5 = گوجه‌فرنگی
list-item-6 = برنج
list-item-7 = سیب
list-item-8 = ماست
list-item-9 = پیاز
list-item-10 = چای
list-item-11 = ماکارونی
list-item-12 = پنیر
list-item-13 = روغن زیتون
list-item-14 = موز
list-item-15 = آرد
list-item-16 = نمک
list-item-17 = عسل
list-item-18 = خیار
list-item-again = { $item }، { $count } تا
list-other-1 = صابون
list-other-2 = لامپ
list-other-3 = باتری
list-other-4 = دستمال
list-other-5 = خمیردندان
list-other-6 = اسکاچ

list-show = به شکل فهرست نشان بده
list-set-up = آماده کردن فهرست
list-set-up-title = فهرست
list-set-up-body = فهرستی ساده به جای این صفحه: با تیک زدن هر قلم لحظهٔ آن ثبت می‌شود و با برداشتن تیک پس گرفته می‌شود. برای رفت و برگشت دو بار روی عنوان بزنید یا کلید Escape را فشار دهید.
list-name = عنوان
list-cover = وقتی برنامه را کنار می‌گذارم فهرست نشان داده شود
list-open = همین حالا نشان بده

# Where one visit is under way and another is begun.
begin-too-title = { $open } هنوز در جریان است
begin-too-body = اول آن را تمام می‌کنید یا { $store } را هم شروع می‌کنید؟ هر کدام پروندهٔ خودش را دارد.
begin-too-finish = برو به { $open }
begin-too = { $store } را هم شروع کن
begin-too-other = بازدید دیگری

# Photos, documents and sound.
photos = عکس‌ها
photos-loose = هنوز بدون پرسش
photos-none = هنوز عکسی نیست
photos-none-body = هر وقت شد عکس بگیرید و سر فرصت هر کدام را به پرسش خودش بدهید.
photo-camera-app = برنامهٔ دوربین
photo-gallery = گالری
photo-from-tray = { $count ->
    [one] همان یک عکس
   *[other] یکی از { $count } عکس
  }
photo-which = کدام عکس؟
photo-sheet = عکس ساعت { $time }
photo-document = PDF
photo-give-to = بدهید به
photo-give-other = پرسشی دیگر
photo-to-tray = از پرسشش پس بگیر
photo-remove-this = حذف این عکس
photo-lacks = { $lacks ->
    [one] یک عکس لازم است
   *[other] { $lacks } عکس لازم است
  }
photo-dark = تاریک
photo-blurred = تار
photo-recovered = یک عکس از پیش مانده حالا نگه داشته شد.
photo-left = { $count ->
    [one] یک عکس هنگام بسته شدن برنامه ناتمام ماند.
   *[other] { $count } عکس هنگام بسته شدن برنامه ناتمام ماند.
  }
photo-left-drop = کنار بگذار
camera = دوربین
camera-view = آنچه دوربین می‌بیند
camera-shoot = عکس بگیر
camera-silent = بی‌صدا
camera-kept = { $count ->
    [one] یکی نگه داشته شد
   *[other] { $count } تا نگه داشته شد
  }
camera-done = تمام
camera-torch = چراغ
camera-denied = اینجا اجازهٔ دوربین نیست
camera-denied-body = در تنظیمات مرورگر برای این سایت اجازه دهید، یا از یکی از این راه‌ها بروید.
camera-none = اینجا دوربینی نیست
camera-none-body = از یکی از این راه‌ها بروید.
camera-busy = دوربین دست برنامهٔ دیگری است
camera-busy-body = آن را ببندید و دوباره تلاش کنید، یا از یکی از این راه‌ها بروید.
shared = عکس‌های رسیده
shared-none = چیزی اینجا نمانده
shared-no-visit = چیزی در جریان نیست. تا شروع کنید همین‌جا می‌مانند.
shared-whose = بگذارید در
shared-drop = کنار گذاشتن { $name }
sound-record = ضبط صدا
sound-another = ضبط دوباره
sound-stop = پایان
sound-running = در حال ضبط
sound-keep = نگه دار
sound-interrupted = ضبطی به طول { $length } نیمه‌کاره ماند.
sound-ended = ضبط خودش پایان یافت. تا همان‌جا نگه داشته شد.
sound-denied = اینجا اجازهٔ میکروفون نیست. در تنظیمات مرورگر برای این سایت اجازه دهید.
sound-none = میکروفونی در دسترس نیست.
sound-kept = ضبط { $number }، { $time }، { $size }
sound-remove = حذف ضبط { $number }
sound-removed = ضبط حذف شد
sound-damaged = این ضبط دیگر خوانده نمی‌شود.

# Questions.
answered-of = { $answered } از { $questions }
questions-progress = پرسش‌های پاسخ‌داده
optional = اختیاری
after-leaving = وقتی بیرون آمدید
not-applicable = مورد ندارد
clear = پاک کن
saved = ذخیره شد
characters-of = { $written } نویسه از دست‌کم { $needed }
characters-left = { $left ->
    [one] یک نویسه مانده
   *[other] { $left } نویسه مانده
  }
number-unclear = لطفاً یک عدد با رقم بنویسید.
number-between = لطفاً بین { $least } و { $most }.
number-least = لطفاً دست‌کم { $least }.
number-most = لطفاً حداکثر { $most }.
next-section = بعدی: { $section }
to-finish = به پایان
editor-says = ویراستار می‌خواهد
returned-title = ویراستار برگردانده است
returned-body = آنچه خواسته شده را تغییر دهید و دوباره تحویل دهید. آنچه پیش‌تر نوشتید در پرونده می‌ماند.
characters = { $written } نویسه
questions-opened = { $count ->
    [one] یک پرسش دیگر در پایین اضافه شد.
   *[other] { $count } پرسش دیگر در پایین اضافه شد.
  }
questions-closed = { $count ->
    [one] یک پرسش دیگر لازم نیست.
   *[other] { $count } پرسش دیگر لازم نیست.
  }
questions-none = اینجا پرسشی نیست
questions-prevented = بازدید ممکن نشد، پس پرسشی نیست
first-answer = پاسخ اول: { $answer }
first-answer-none = اول بی‌پاسخ بود
minutes = دقیقه
seconds = ثانیه
today = امروز
now = همین حالا
staff-personal = این دربارهٔ یک فرد و از داده‌های شخصی اوست. فقط برای شناختن او پرسیده می‌شود؛ بیش از آن ننویسید.
receipt-total = جمع
receipt-date = روز
receipt-time = ساعت
receipt-currency = واحد پول
document-choose = انتخاب فایل
document-another = فایل دیگر
document-pdf = پی‌دی‌اف، { $size }
document-picture = تصویر، { $size }
document-remove = حذف این فایل
document-removed = فایل حذف شد
document-limit = پی‌دی‌اف یا تصویر، حداکثر { $size }
document-type = فقط پی‌دی‌اف یا تصویر نگه داشته می‌شود.

# Before handing in, and visits that can't be done.
findings-none = چیزی برای ایراد گرفتن نیست
findings-none-body = هر چه خواسته شده اینجاست و چیزی نیست که ویراستار برگرداند.
findings-reject = { $count ->
    [one] یک مورد برای درست کردن
   *[other] { $count } مورد برای درست کردن
  }
findings-reject-body = ویراستار این‌ها را برمی‌گرداند. برای رفتن به هر کدام روی آن بزنید.
findings-warn = بهتر است دوباره نگاه کنید
findings-warn-body = این‌ها می‌توانند همین‌طور بمانند.
finding-about-time = زمانی که آنجا بودید
finding-about-tray = عکس بدون پرسش
finding-prevented-photo = یک عکس لازم است: در بسته، تابلو، جای خالی.
finding-prevented-note = یک خط دربارهٔ آنچه دیدید لازم است.
finding-out-of-order = این پیش از لحظه‌ای ثبت شده که باید جلوتر باشد. آن را که نادرست است اصلاح کنید.
finding-no-wait = در همان ثانیهٔ لحظهٔ قبلی ثبت شده است. آن را که نادرست است اصلاح کنید.
finding-before-window = ساعت { $time } شروع کردید، پیش از آغاز زمان بازدید.
finding-after-window = ساعت { $time } شروع کردید، پس از پایان زمان بازدید.
finding-outside-daypart = ساعت { $time } شروع کردید، بیرون از ساعت‌های خواسته‌شده.
finding-receipt-elsewhen = روز یا ساعت رسید در زمان این بازدید نیست. همان‌طور که چاپ شده وارد کرده‌اید؟
finding-over-cap = { $total } بیشتر از مبلغی است که بازپرداخت می‌شود ({ $cap }).
finding-says-little = طولش کافی است ولی کم می‌گوید: تا اینجا { $words } واژهٔ گوناگون، حدود { $needed } لازم است. به‌ترتیب چه گفته و چه کرده شد؟
finding-same-words = همان متنی است که زیر «{ $other }» نوشته‌اید.
finding-dark = این عکس خیلی تاریک است. نوشته‌هایش خوانده می‌شود؟
finding-blurred = این عکس تار است. نوشته‌هایش خوانده می‌شود؟
finding-same-photo = یک عکس دو بار آمده است.
finding-photo-of-earlier-visit = این عکس با یک بازدید پیشین فرستاده شده است.
finding-photo-unassigned = این عکس هنوز به پرسشی داده نشده. با این حال فرستاده می‌شود.
sync-export-body = یک فایل با همهٔ پاسخ‌ها، زمان‌ها و عکس‌ها. اگر ارسال ممکن نشد، هماهنگ‌کننده می‌تواند آن را بپذیرد.
prevented-title = ممکن نیست
prevented-link = بازدید ممکن نیست؟
prevented-body = بسته بود، جابه‌جا شده بود یا راهتان ندادند: یک دلیل، یک عکس و یک خط کافی است.
prevented-why = چه دیدید؟
prevented-closed = بسته است
prevented-moved = جابه‌جا شده یا دیگر نیست
prevented-refused = به من خدمت ندادند
prevented-unsafe = امن نبود
prevented-proof = عکسی که آن را نشان دهد
prevented-note = آنچه دیدید
prevented-note-hint = نوشتهٔ روی در، ساعت‌ها، آنچه گفته شد.
prevented-take-back = با این حال ممکن است
prevented-change = تغییر
prevented-paid = برای این به‌طور کامل پرداخت می‌شود: { $fee }.
prevented-paid-part = برای این { $share }٪ دستمزد پرداخت می‌شود: { $fee }.
prevented-unpaid = برای بازدیدی که ممکن نیست دستمزدی توافق نشده. از هماهنگ‌کننده بپرسید.
missing-follow-up = خط زیر آن خالی است
