# آنچه همهٔ نقش‌ها می‌خوانند.

app-name = Plainclothes
# In the tab of every screen of a visit, and the name of the way out of the plain list: it says nothing.
neutral-title = فهرست‌ها
language = زبان
language-en = English
language-fa = فارسی
language-lv = Latviešu
language-cs = Čeština
language-nl = Nederlands

sign-in-title = ورود
sign-in = ورود
sign-in-expired = برای ارسال، دوباره وارد شوید. همهٔ آنچه ثبت کرده‌اید هنوز اینجاست.
email = ایمیل
password = گذرواژه
choose-password = یک گذرواژه انتخاب کنید
password-hint = دست‌کم ۱۰ نویسه. چند واژهٔ پشت سر هم از همه بهتر است.
your-name = نام شما
organization = سازمان
welcome = خوش آمدید
welcome-invitation = پیوستن به { $organization }
welcome-setup = سازمان خود را راه‌اندازی کنید
join = ادامه

account = حساب
theme = ظاهر
theme-system = خودکار
theme-light = روشن
theme-dark = تیره
motion = حرکت در صفحه مجاز است
vibrate = با هر ضربه بلرزد
sign-out = خروج
sign-out-unsent = { $count ->
    [one] یک مورد فقط روی این گوشی است. همین‌جا می‌ماند و وقتی دوباره وارد شوید ارسال می‌شود.
   *[other] { $count } مورد فقط روی این گوشی است. همین‌جا می‌مانند و وقتی دوباره وارد شوید ارسال می‌شوند.
  }
sign-out-anyway = با این حال خارج شو

update-ready = نسخهٔ تازه‌ای آماده است.
update-now = همین حالا استفاده کن
broken-title = چیزی در سمت ما خراب شد
broken-body = آنچه ذخیره شده امن است. اگر تکرار شد این شماره را به هماهنگ‌کننده بدهید: { $id }
broken-reload = بارگیری دوباره
part-missing = بخشی از برنامه هنوز اینجا نیست
part-missing-body = وصل شوید و دوباره بارگیری کنید. آنچه ثبت کرده‌اید روی این گوشی امن است.
no-storage-title = اینجا چیزی نگه داشته نمی‌شود
no-storage-private = در پنجرهٔ خصوصی، مرورگر چیزی نگه نمی‌دارد: این صفحه را در پنجره‌ای معمولی باز کنید.

# حافظه زیر برنامهٔ باز از کار افتاد.
storage-tight-title = عکس نگه داشته نمی‌شود
storage-tight-body = این گوشی تقریباً پر است. لمس‌ها و نوشته‌ها نگه داشته می‌شوند؛ عکس و صدا نه. کمی جا باز کنید و دوباره تلاش کنید.
storage-full-title = این گوشی پر است
storage-full-body = آنچه اکنون وارد می‌کنید نگه داشته نمی‌شود. کمی جا باز کنید و دوباره تلاش کنید. آنچه ذخیره شده امن است.
storage-broken-title = حافظهٔ این گوشی از کار افتاد
storage-broken-body = آنچه اکنون وارد می‌کنید نگه داشته نمی‌شود. اگر چیزی می‌نویسید رونوشتی از آن بردارید و برنامه را دوباره بارگیری کنید. آنچه ذخیره شده امن است.
storage-blocked-title = این برنامه در زبانهٔ دیگری باز است
storage-blocked-body = آن زبانه حافظه را در دست دارد، شاید با نسخه‌ای تازه‌تر. آن را ببندید و این یکی را دوباره بارگیری کنید. آنچه ذخیره شده امن است.

# نام روی گوشی، که به بیگانه چیزی نمی‌گوید.
plain-name = Lists

cancel = انصراف
close = بستن
back = بازگشت
save = ذخیره
undo = واگرد
retry = تلاش دوباره

state-planned = برنامه‌ریزی‌شده
state-offered = پیشنهادشده
state-assigned = سپرده‌شده
state-accepted = پذیرفته
state-underway = در جریان
state-submitted = تحویل‌شده
state-returned = برگشت‌خورده
state-approved = تأییدشده
state-published = منتشرشده
state-declined = ردشده
state-missed = انجام‌نشده
state-cancelled = لغوشده
state-taken-back = پس گرفته شد
state-rejected = نپذیرفته
state-excluded = کنارگذاشته

error-signed-out = از حساب خارج شده‌اید. دوباره وارد شوید؛ چیزی از دست نرفته است.
error-wrong-sign-in = این ایمیل و گذرواژه به هم نمی‌خورند. هر دو را بررسی کنید.
error-not-yours = این متعلق به کس دیگری است.
error-not-found = این مورد اینجا نیست (یا دیگر نیست).
error-bad-input = چیزی درست پر نشده است. لطفاً بررسی کنید.
error-stale = در این میان کسی این را تغییر داد. دوباره بارگیری کنید و پیش از ادامه نگاه کنید.
error-move-not-allowed = این کار دیگر ممکن نیست. دوباره بارگیری کنید تا دلیلش را ببینید.
error-rule-not-met = یکی از شرط‌های این بازدید برقرار نیست. در خود بازدید نوشته شده کدام، و از کی برقرار می‌شود.
error-visit-prevented = این بازدید انجام‌شدنی نبود، پس چیزی برای انتشار ندارد. کنارش بگذارید: پنهان می‌ماند و دستمزدش پرداخت می‌شود.
error-export-unreadable = این پروندهٔ یک بازدید نیست، یا از ابتدا خراب است. چیزی تغییر نکرد. پرونده را دوباره بخواهید.
error-workbook-unreadable = این پرونده را نمی‌شود مثل صفحه‌گسترده خواند. آن را با قالب اکسل (.xlsx) یا CSV ذخیره و دوباره انتخاب کنید.
error-form-unreadable = این پرونده فرم XLSForm نیست: برگه‌ای به نام survey با ستون type و پرسش‌هایی زیر آن لازم است.
error-link-expired = این پیوند استفاده شده یا کهنه است. یکی تازه بخواهید.
error-too-large = این برای پذیرفتن بیش از حد بزرگ است.
error-too-many-requests = تلاش‌ها زیاد بود. یک دقیقه صبر کنید و دوباره امتحان کنید.
error-protocol-too-new = سرور از این برنامه قدیمی‌تر است. چیزی از دست نرفته؛ پس از به‌روزرسانی سرور ارسال می‌شود.
error-protocol-too-old = این برنامه برای سرور قدیمی است. چیزی از دست نرفته: برنامه خودش دنبال نسخهٔ تازه می‌گردد و از شما می‌خواهد آن را به کار بگیرید؛ سپس همه‌چیز ارسال می‌شود. اگر نسخه‌ای پیشنهاد نشد، برنامه را ببندید و دوباره باز کنید.
error-journal-unreadable = سرور نتوانست این ثبت را بخواند. روی این گوشی می‌ماند. لطفاً به هماهنگ‌کننده بگویید.
error-journal-not-yours = این ثبت به بازدید کس دیگری تعلق دارد. روی این گوشی می‌ماند. لطفاً به هماهنگ‌کننده بگویید.
error-head-mismatch = کامل نرسید. دوباره ارسال می‌شود.
error-hash-mismatch = یک عکس کامل نرسید. دوباره ارسال می‌شود.
error-evidence-incomplete = یک عکس هنوز کامل نرسیده است. باقی آن ارسال می‌شود.
error-evidence-type = این نوع پرونده پذیرفته نمی‌شود. لطفاً عکس بفرستید.
error-unavailable = سرور مشغول است. دوباره تلاش می‌شود.
error-unexpected = اتفاقی افتاد که انتظارش را نداشتیم. لطفاً دوباره تلاش کنید.
error-offline = اتصال نیست. وقتی آنتن داشتید دوباره تلاش کنید.
error-not-the-server = چیزی میان این دستگاه و سرور به جای آن پاسخ داد؛ شاید صفحهٔ ورود وای‌فای.
error-storage-full = این گوشی پر است: چیزی از این ذخیره نشد. کمی جا باز کنید و دوباره تلاش کنید.
error-storage-broken = حافظهٔ این گوشی کار نمی‌کند: چیزی از این ذخیره نشد. دوباره تلاش کنید یا برنامه را دوباره باز کنید.
error-storage-blocked = زبانهٔ دیگری حافظه را در دست دارد، شاید با نسخه‌ای تازه‌تر. زبانه‌های دیگر را ببندید و این یکی را دوباره باز کنید.
error-photo-unreadable = این عکس خوانده نمی‌شود. لطفاً دوباره بگیرید.
error-photo-heic = این گوشی این نوع عکس (HEIC) را باز نمی‌کند. دوربین را روی «سازگارترین» بگذارید یا در خود برنامه عکس بگیرید. عکسی که دارید در گالری می‌ماند.
error-sound-empty = چیزی ضبط نشد.

answer-yes = بله
answer-no = خیر
answer-not-applicable = مورد ندارد
answer-none-of-these = هیچ‌کدام
answer-scale = { $value } از { $best }
answer-scale-end = { $value } از { $best }، «{ $name }»
answer-part = { $part }: { $words }
staff-name = نام
staff-role = سمت
staff-hair = مو
staff-height = قد
staff-clothing = لباس
staff-other = چیز دیگر
