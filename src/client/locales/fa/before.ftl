# What is read around a visit, before it and after: comes with its screens.

place = محل
open-map = باز کردن در نقشه
away = { $distance } تا اینجا
when = زمان
hours = ساعت‌ها
pay = دستمزد
report-due = مهلت گزارش
fee-and-cap = { $fee } و هزینه‌ها تا { $cap }
expenses-up-to = هزینه‌ها تا { $cap }
visit-not-downloaded = فهرست این بازدید هنوز روی این گوشی نیست
visit-not-downloaded-body = یک بار وصل شوید؛ بعد از آن بدون آنتن هم خوانده می‌شود.
visit-ended = این بازدید برای شما تمام شده است.
visit-taken-back = این بازدید پس گرفته شد
visit-taken-back-body = آنچه ثبت کرده‌اید روی این گوشی می‌ماند و همچنان فرستاده می‌شود. هماهنگ‌کننده تصمیم می‌گیرد با آن چه شود.
past-all = نمایش همهٔ { $count } مورد

accept = می‌پذیرم
decline = نمی‌پذیرم
decline-sure = این بازدید را نمی‌پذیرید؟
decline-body = به هماهنگ‌کننده برمی‌گردد تا به کس دیگری بدهد.
decline-reason = دلیل (اگر خواستید)
needs-signal = این کار آنتن می‌خواهد و الان آنتن نیست. وقتی وصل بودید دوباره بزنید؛ فهرست نشان می‌دهد وضع چطور است.
start = شروع بازدید
start-anyway = با این حال شروع کن
continue = ادامه
begun-elsewhere = این بازدید روی گوشی دیگری شروع شده، یا روی همین گوشی پیش از آنکه پاک شود. نخست آنچه رسیده دریافت می‌شود و برای آن اینترنت لازم است؛ پس از آن بدون اینترنت هم می‌توانید ادامه دهید.
begin-beside-body = آنتن ندارید؟ از نو شروع کنید: هرچه رسیده نگه داشته شده و آنچه اکنون ثبت کنید کنار آن می‌ماند.
go-on-here = دریافت و ادامه در اینجا
amend-here-body = این گزارش را روی گوشی دیگری پر کرده‌اید، یا روی همین گوشی پیش از آنکه پاک شود. نخست آنچه رسیده دریافت می‌شود و برای آن اینترنت لازم است؛ پس از آن بدون اینترنت هم می‌توانید ادامه دهید.
look-again = دیدن آنچه برگشته
see-report = دیدن پاسخ‌ها
storage-no = این گوشی الان نمی‌تواند چیزی نگه دارد، پس بازدید شروع نمی‌شود. کمی جا باز کنید یا از حالت خصوصی بیرون بیایید و دوباره بزنید.

# The briefing.
briefing = راهنما
briefing-time = چه چیزی را زمان بگیرید
briefing-waits = از کدام لحظه تا کدام لحظه
briefing-wait = از «{ $from }» تا «{ $to }»
briefing-photograph = از چه عکس بگیرید
briefing-photos = { $count ->
    [one] یک عکس
   *[other] { $count } عکس
  }
briefing-if-asked = اگر پیش آمد
briefing-cap = تا { $cap } به شما برمی‌گردد. رسید را نگه دارید.

# The quiz that comes before the start.
quiz = آزمون کوتاه
quiz-first = پیش از شروع یک آزمون کوتاه هست: { $count ->
    [one] یک پرسش
   *[other] { $count } پرسش
  } دربارهٔ راهنما.
quiz-go = برو به آزمون
quiz-open = هنوز نگذرانده‌اید
quiz-is-passed = گذراندید: { $day }
quiz-question-of = پرسش { $number } از { $count }
quiz-right = درست است.
quiz-wrong = نه دقیقاً.
quiz-try-again = دوباره انتخاب کنید. پاسخ نادرست هیچ هزینه‌ای ندارد.
quiz-next = پرسش بعدی
quiz-finish = تمام
quiz-passed = گذراندید
quiz-passed-body = همه درست بود. برای بازدیدهایی با همین فهرست دیگر لازم نیست.
quiz-practise = یک بار دیگر مرور می‌کنم
quiz-none = این بازدید آزمونی ندارد
to-visit = برگشت به بازدید

# Rules that are looked at before going.
rules-met = { $count ->
    [one] یک شرط، برقرار
   *[other] { $count } شرط، همه برقرار
  }
rules-unmet = { $count ->
    [one] یک شرط برقرار نیست
   *[other] { $count } شرط برقرار نیست
  }
rule-deadline = تا { $day } ساعت { $time } می‌شود برداشت.
rule-deadline-over = تا { $day } ساعت { $time } می‌شد برداشت.
rule-qualification = این را می‌خواهد: { $names }؛ شما دارید.
rule-qualification-lacking = این را می‌خواهد: { $names }؛ هنوز ندارید. از هماهنگ‌کننده بپرسید چطور می‌شود گرفت.
# How many visits of one program a person may take.
rule-conflict = این یکی برای شما نیست؛ دلیلش را از هماهنگ‌کننده بپرسید.
rule-limit-open = هم‌زمان می‌توانید { $most } تا از این‌ها داشته باشید؛ اکنون { $held } تا دارید.
rule-limit-open-full = { $held } تا از این‌ها را دارید و هم‌زمان بیشتر از این نمی‌شود. یکی را که تحویل بدهید، می‌توانید یکی دیگر بردارید.
rule-limit-period = در این دوره می‌توانید { $most } تا از این‌ها بردارید؛ تا اکنون { $held } تا برداشته‌اید.
rule-limit-period-full = در این دوره { $held } تا از این‌ها برداشته‌اید و بیشتر از این نمی‌شود. در دورهٔ بعد باز هم می‌توانید.
rule-rotation-new = { $of ->
    [client] در { $days } روز گذشته به هیچ‌یک از این جاها نرفته‌اید.
   *[store] در { $days } روز گذشته اینجا نبوده‌اید.
  }
rule-rotation = { $ago ->
    [0] امروز
    [one] دیروز
   *[other] { $ago } روز پیش
  } { $of ->
    [client] در یکی از این جاها
   *[store] اینجا
  } بودید؛ قاعده { $days } روز است.
rule-rotation-from = از { $day } می‌توانید.
rule-rotation-too-late = از { $day } می‌شد، که پس از زمان این بازدید است.
rule-rotation-claim = { $of ->
    [client] در یکی از این جاها
   *[store] همین‌جا
  } از { $from } تا { $to } بازدید دیگری دارید؛ قاعده { $days } روز فاصله میان دو بازدید است.
rule-rotation-claim-on = نخستین روزی که به‌اندازهٔ کافی از آن دور است { $day } است.
rule-rotation-claim-never = هیچ روزی از این بازدید به‌اندازهٔ کافی از آن دور نیست.
rule-window-not-yet = زمانش { $day } ساعت { $time } آغاز می‌شود.
rule-window-open = زمانش آغاز شده و { $day } ساعت { $time } تمام می‌شود.
rule-window-over = زمانش { $day } ساعت { $time } تمام شد. پیش از رفتن از هماهنگ‌کننده بپرسید.
rule-daypart-now = همین حالا ساعت‌های خواسته‌شده است ({ $hours })، تا { $time }.
rule-daypart-next = ساعت‌های خواسته‌شده: { $hours }؛ بعدی { $day } ساعت { $time } آغاز می‌شود.
rule-daypart-over = از ساعت‌های خواسته‌شده ({ $hours }) دیگر چیزی نمانده است. پیش از رفتن از هماهنگ‌کننده بپرسید.

# Whether phone and person are ready.
ready = برای این بازدید آماده‌اید؟
ready-looking = در حال نگاه کردن …
ready-all = همه چیز آماده است
ready-some = { $count ->
    [one] یک مورد را ببینید
   *[other] { $count } مورد را ببینید
  }
ready-body = نگاهی به این گوشی پیش از رفتن. خط اول و آزمون پیش‌شرط شروع است؛ باقی برای دانستن است.
ready-again = دوباره نگاه کن
ready-keeps = نگه‌داری
ready-keeps-good = چیزی نوشته، خوانده و پاک شد: هر چه ثبت کنید اینجا می‌ماند.
ready-keeps-warn = اینجا نگه داشته می‌شود، ولی این مرورگر نمی‌گوید که فوری روی حافظه رفته است. پس از آخرین ضربه برنامه را کمی باز بگذارید.
ready-keeps-bad = اینجا چیزی نگه داشته نمی‌شود. جا باز کنید یا از حالت خصوصی بیرون بیایید و دوباره نگاه کنید.
ready-stays = ماندگاری
ready-stays-good = مرورگر قول داده خودش چیزی را پاک نکند.
ready-stays-installed = برنامه روی صفحهٔ اصلی است، پس چیزها می‌مانند.
ready-stays-warn = مرورگر ممکن است وقتی جا کم بیاید چیزها را پاک کند. گذاشتن برنامه روی صفحهٔ اصلی جلوی آن را می‌گیرد.
ready-stays-ask = از مرورگر بخواه
ready-stays-install = بگذار روی صفحهٔ اصلی
ready-space = جا
ready-space-good = حدود { $free } برای عکس‌ها جا هست.
ready-space-warn = تنها حدود { $free } جا هست. شاید عکس‌ها جا نشوند: پیش از رفتن جا باز کنید.
ready-space-unknown = این مرورگر نمی‌گوید چقدر جا هست.
ready-clock = ساعت
ready-clock-good = ساعت این گوشی درست است.
ready-clock-ahead = ساعت این گوشی { $minutes ->
    [one] یک دقیقه
   *[other] { $minutes } دقیقه
  } جلوست. اشکالی ندارد: زمان‌ها با ساعت سرور درست می‌شوند.
ready-clock-behind = ساعت این گوشی { $minutes ->
    [one] یک دقیقه
   *[other] { $minutes } دقیقه
  } عقب است. اشکالی ندارد: زمان‌ها با ساعت سرور درست می‌شوند.
ready-clock-unknown = هنوز با ساعت سرور سنجیده نشده. یک بار وصل شوید تا سنجیده شود.
ready-content = محتوا
ready-content-good = راهنما، فهرست و همهٔ برنامه روی این گوشی است. آنتن لازم نیست.
ready-content-warn = برنامه هنوز کامل روی این گوشی نیست. یک دقیقه با آنتن بازش بگذارید و دوباره نگاه کنید.
ready-quiz = آزمون
ready-quiz-good = گذراندید.
ready-quiz-warn = پیش از شروع می‌آید و یک دقیقه وقت می‌گیرد.
ready-camera = دوربین
ready-camera-granted = اجازه دارد.
ready-camera-prompt = مرورگر هنگام اولین عکس می‌پرسد. اینجا بهتر است تا آنجا.
ready-camera-denied = اجازه ندارد. در تنظیمات مرورگر برای این سایت اجازه دهید یا از برنامهٔ دوربین خود گوشی استفاده کنید.
ready-camera-not-needed = برای این بازدید لازم نیست.
ready-microphone = میکروفون
ready-microphone-granted = اجازه دارد.
ready-microphone-prompt = مرورگر هنگام اولین ضبط می‌پرسد. اینجا بهتر است تا آنجا.
ready-microphone-denied = اجازه ندارد. در تنظیمات مرورگر برای این سایت اجازه دهید.
ready-microphone-not-needed = برای این بازدید لازم نیست.
ready-position = موقعیت
ready-position-granted = اجازه دارد. جای شروع یک بار با دقتش یادداشت می‌شود.
ready-position-prompt = اگر اجازه دهید جای شروع یک بار یادداشت می‌شود. اگر کسی در بازدیدتان شک کند به کار می‌آید.
ready-position-denied = اجازه ندارد. اشکالی ندارد: هیچ چیز به آن وابسته نیست.
ready-position-not-needed = برای این بازدید لازم نیست.
ready-allow = اجازه بده

# Visits that one may take.
offers = پیشنهادها
offers-by = ترتیب
offers-by-day = بر پایهٔ روز
offers-by-place = بر پایهٔ محل
offers-none = الان پیشنهادی نیست
offers-none-body = بازدیدهایی که می‌توانید بردارید اینجا می‌آیند. اگر پیام را روشن کرده باشید خبرش هم می‌رسد.
offer-until = مهلت برداشتن: { $day } { $time }
offer-take = برمی‌دارم
offer-leave = به درد من نمی‌خورد
offer-taken = مال شما شد: { $store }
offer-see = ببینید
offer-left = کنار گذاشته شد. اشکالی ندارد.
offer-gone = کس دیگری { $store } را زودتر برداشت. از فهرست رفت.
offer-leave-title = { $store } را نمی‌خواهید؟
offer-leave-body = دیگر به شما نشان داده نمی‌شود. دلیل به برنامه‌ریزی کمک می‌کند و به پایتان نوشته نمی‌شود.
offer-reason = چرا (اگر خواستید)
offer-reason-far = خیلی دور است
offer-reason-time = زمانش به من نمی‌خورد
offer-reason-fee = دستمزدش کم است
offer-reason-known = آنجا مرا می‌شناسند
offer-reason-other = چیز دیگر
offer-reason-note = به زبان خودتان
offer-held = این یکی را هنوز نمی‌توانید بردارید.

# What a person earned, and how their reports were graded.
earnings = درآمد
earnings-none = هنوز درآمدی نیست
earnings-none-body = هر بازدیدی که تحویل دهید اینجا می‌آید؛ با دستمزد و اینکه به کجا رسیده.
earnings-expected = در پیش
earnings-expected-body = برنامه‌ریزی‌شده یا در جریان
earnings-review = در بررسی
earnings-review-body = تحویل‌شده، نزد ویراستار
earnings-approved = تأییدشده
earnings-approved-body = اینها پرداخت می‌شود
earnings-and-expenses = و { $amount } هزینه‌ها
earnings-expenses-up-to = و هزینه‌ها تا { $amount }
earnings-month-approved = { $amount } تأییدشده
earned-expenses = هزینه‌ها
earnings-nothing = هیچ
money-ahead = هنوز تحویل نشده
money-underway = در جریان
money-submitted-today = از امروز نزد ویراستار است
money-submitted = { $days ->
    [one] یک روز
   *[other] { $days } روز
  } است نزد ویراستار است
money-returned = برگشته: تغییری خواسته‌اند
money-approved = تأیید شد
money-missed = انجام نشد
money-cancelled = لغو شد
money-rejected = رد شد
money-declined = پذیرفته نشد
grades = کیفیت گزارش‌های شما
grades-body = هر نقطه نمرهٔ ویراستار به یک گزارش است، از ۱ تا ۱۰.
grades-none = هنوز نمره‌ای نیست
grades-too-few = { $count ->
    [one] تا اینجا یک نمره: برای میانگین کم است.
   *[other] تا اینجا { $count } نمره: برای میانگین کم است.
  }
grades-average = میانگین { $average } از { $count } گزارش
grades-table = به شکل جدول
grades-day = روز
grades-where = محل
grades-grade = نمره
