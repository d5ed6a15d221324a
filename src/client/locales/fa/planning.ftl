# Planning a whole period at once.
planning = برنامه‌ریزی‌ها
planning-lead = بازدیدهای یک دوره را یکجا به بازدیدکنندگان بسپارید. تا نگاهش نکنید چیزی فرستاده نمی‌شود.
planning-new = برنامه‌ریزی یک دوره
planning-none = هنوز برنامه‌ریزی‌ای نیست
planning-none-body = دوره‌ای برگزینید و در یک دقیقه ببینید چه کسی کدام بازدید را می‌تواند انجام دهد، چه چیزی پوشش نمی‌گیرد و کدام قاعده سر راه است.
planning-period = دوره
planning-coverage = پوشش
planning-made = ساختهٔ
planning-state = وضعیت
planning-state-running = در جریان
planning-state-ready = آماده
planning-state-stopped = متوقف
planning-state-failed = ناکام
planning-state-discarded = کنارگذاشته
planning-span = { $from } – { $to }
planning-covered = { $covered } از { $visits } { $visits ->
   *[other] بازدید
} پوشش گرفت.
planning-proven = برنامهٔ بهتری وجود ندارد.
planning-gap-visits = حداکثر { $more } { $more ->
   *[other] بازدید
} دیگر می‌تواند پوشش بگیرد.
planning-gap-points = بازدید بیشتری پوشش نمی‌گیرد؛ از جهت‌های دیگر حداکثر { $percent } ٪ بهتر می‌شود.
planning-gap-unknown = در پی بهتر از این است.
planning-which = کدام بازدیدها
planning-from = از
planning-to = تا
planning-programme = برنامه
planning-programme-any = همهٔ بازدیدهای آزاد
planning-cities = شهرها
planning-cities-all = فروشگاه‌های همهٔ شهرها
planning-cities-some = فروشگاه‌های { $cities } { $cities ->
   *[other] شهر
}
planning-preview = { $visits ->
    [0] در این روزها بازدید آزادی نیست.
    [1] یک بازدید آزاد برای { $shoppers } بازدیدکننده.
   *[other] { $visits } بازدید آزاد در { $stores } فروشگاه، برای { $shoppers } بازدیدکننده.
}
planning-limits = حدها
planning-most-visits = بازدید برای هر بازدیدکننده، حداکثر
planning-most-visits-hint = آن‌ها که از پیش دارد به شمار می‌آید. خالی: هر چند تا که باشد.
planning-most-per-day = بازدید در یک روز، حداکثر
planning-most-per-day-hint = راه میان فروشگاه‌ها هم حساب می‌شود.
planning-reach = فاصله از خانه، حداکثر (کیلومتر)
planning-reach-hint = برای بازدیدکنندگانی که خود حدی نگفته‌اند. خالی: هر جا.
planning-per-km = هزینهٔ هر کیلومتر ({ $currency })
planning-per-km-hint = خالی: راه هزینه‌ای ندارد.
planning-budget = بودجه ({ $currency })
planning-budget-hint = برای دستمزد، بازپرداخت و راه. خالی: بی‌حد.
planning-time = چه مدت جست‌وجو کند
planning-time-hint = اگر برنامهٔ بهتری نباشد زودتر تمام می‌شود.
planning-minutes = { $minutes ->
    [1] یک دقیقه
   *[other] { $minutes } دقیقه
}
planning-start = ساختن برنامه
planning-fault-from = نخستین روز را برگزینید.
planning-fault-to = واپسین روز را برگزینید که پیش از نخستین نباشد.
planning-fault-mostVisits = عددی درست از ۱ تا ۱۰۰۰، یا هیچ.
planning-fault-mostPerDay = عددی درست از ۱ تا ۱۰.
planning-fault-reachKm = کیلومتر به عددی درست، یا هیچ.
planning-fault-perKm = مبلغی مانند 0.25، یا هیچ.
planning-fault-budget = مبلغی مانند 12000، یا هیچ.
planning-weights = در یک برنامهٔ خوب چه به شمار می‌آید
planning-weights-lead = همیشه پوشش بیشترین بازدیدها مقدم است و هیچ قاعده‌ای شکسته نمی‌شود. میان برنامه‌هایی که به یک اندازه پوشش می‌دهند این‌ها تعیین می‌کنند: هر کدام برای هر بازدید از ۰ تا ۱۰۰ امتیاز می‌گیرد، ضرب در وزنش. ۰ آن را کنار می‌گذارد.
planning-term = چه به شمار می‌آید
planning-term-rotation = چرخش
planning-term-rotation-hint = دیری است که آنجا نبوده‌اند.
planning-term-window = جای باز در بازهٔ زمانی
planning-term-window-hint = ساعت‌های زیادی از بازه برایشان مناسب است.
planning-term-travel = راه
planning-term-travel-hint = نزدیک خانه.
planning-term-load = بار کار
planning-term-load-hint = بسیار کمتر از آنچه می‌توانند داشته باشند.
planning-term-grade = نمره
planning-term-grade-hint = گزارش‌های خوش‌نمره.
planning-term-cost = هزینه
planning-term-cost-hint = راهی که کم هزینه دارد.
planning-term-fairness = انصاف
planning-term-fairness-hint = همه کم‌وبیش به یک اندازه.
planning-points = امتیاز
planning-weight = وزن
planning-progress = در حال برنامه‌ریزی
planning-phase-gathering = خواندن بازدیدها و بازدیدکنندگان
planning-phase-greedy = نخستین برنامه آماده است
planning-phase-solving = در حال بهتر کردن
planning-phase-done = تمام
planning-parts = { $done } از { $parts } { $parts ->
   *[other] منطقه
} تمام شد
planning-stop = توقف و نگه داشتن همین
planning-stop-hint = می‌توانید از این صفحه بروید: برنامه‌ریزی ادامه می‌یابد.
planning-failed = این برنامه به جایی نرسید
planning-failed-body = سرور پیش از پایان کار متوقف شد یا حافظه‌اش تمام شد. هیچ بازدیدی تغییر نکرد.
planning-again = برنامه‌ریزی دوباره
planning-sums = حاصل برنامه
planning-was-stopped = زودتر متوقف شد.
planning-figure-covered = پوشش‌گرفته
planning-figure-shoppers = بازدیدکنندگان
planning-figure-km = راه
planning-figure-travel = هزینهٔ راه
planning-of = { $count } از { $all }
planning-km = { $km } کیلومتر
planning-send = فرستادن برنامه
planning-send-all = سپردن { $visits } { $visits ->
   *[other] بازدید
}
planning-send-some = سپردن { $visits } برگزیده
planning-offer-rest = آنچه به کسی نمی‌رسد روی تختهٔ پیشنهادها برود
planning-sending = در حال فرستادن
planning-sending-stop = توقف فرستادن
planning-sent-so-far = { $done } از { $all } فرستاده شد
planning-all-sent = همه فرستاده شد.
planning-changed = { $visits ->
    [1] یک بازدید در این میان تغییر کرده بود و همان‌گونه ماند.
   *[other] { $visits } بازدید در این میان تغییر کرده بودند و همان‌گونه ماندند.
}
planning-did-send = فرستاده شد
planning-did-stop = متوقف شد. آنچه فرستاده شده، فرستاده می‌ماند.
planning-views = شیوه‌های دیدن
planning-view-week = هفته به هفته
planning-view-shopper = به تفکیک بازدیدکننده
planning-view-uncovered = بی‌پوشش
planning-view-edited = برگزیدهٔ خودتان
planning-empty-week = چیزی برنامه‌ریزی نشده
planning-empty-shopper = کسی بازدیدی ندارد
planning-empty-uncovered = همهٔ بازدیدها پوشش گرفته‌اند
planning-empty-edited = چیزی با دست برگزیده نشده
planning-week = هفتهٔ { $day }
planning-choose-week = برگزیدن همهٔ هفتهٔ { $day }
planning-choose = برگزیدن { $store }
planning-store = فروشگاه
planning-shopper = بازدیدکننده
planning-visits = بازدیدها
planning-where = کجا
planning-stores-of = { $cities }
planning-why = چرا
planning-why-way = { $distance } رفت و برگشت
planning-why-rotation = چرخش به‌سختی رعایت می‌شود
planning-why-window = جای کم در بازه
planning-why-others = { $others ->
    [0] هیچ کس دیگری نمی‌تواند
    [1] یک نفر دیگر هم می‌تواند
   *[other] { $others } نفر دیگر هم می‌توانند
}
planning-nobody = هیچ‌کس
planning-can-on = { $day } می‌تواند
planning-by-hand = برگزیدهٔ خودتان
planning-is-changed = پس از برنامه‌ریزی تغییر کرده
planning-change = تغییر
planning-change-of = تغییر بازدیدکنندهٔ { $store }
planning-change-title = چه کسی از { $store } بازدید کند؟
planning-change-save = برگزیدن
planning-option = { $name } ({ $visits } { $visits ->
   *[other] بازدید
})
planning-option-against = { $name } ({ $visits } { $visits ->
   *[other] بازدید
}، { $rules ->
    [1] یک قاعده مانع است
   *[other] { $rules } قاعده مانع است
})
planning-has = { $visits ->
    [0] در این برنامه بازدید دیگری ندارد
    [1] در این برنامه یک بازدید دیگر دارد
   *[other] در این برنامه { $visits } بازدید دیگر دارد
}
planning-keeps-all = همهٔ قاعده‌ها رعایت می‌شود
planning-sent-assigned = سپرده شد
planning-sent-offered = پیشنهاد شد
planning-sent-changed = تغییر کرده، ماند
planning-obstacle-count = { $rule } ({ $shoppers })
planning-obstacle-rotation = چرخش
planning-obstacle-qualification = صلاحیت
planning-obstacle-deadline = پایان پیشنهاد
planning-obstacle-limit = حد برنامه
planning-obstacle-window = پایان بازه
planning-obstacle-daypart = ساعتی نمانده
planning-obstacle-closed = فروشگاه در آن زمان بسته
planning-obstacle-declined = نپذیرفته
planning-obstacle-conflict = تعارض منافع
planning-obstacle-reach = بیش از اندازه دور
planning-obstacle-language = زبان
planning-obstacle-away = در دسترس نیست
planning-obstacle-load = بازدید به‌اندازه دارد
planning-obstacle-time = کنار بقیه وقت ندارد
planning-obstacle-budget = بودجه
planning-near-rotation = { $name } می‌توانست، اگر چرخش به جای { $is } روز { $would } روز بود.
planning-near-reach = { $name } می‌توانست، اگر به جای { $is } کیلومتر { $would } کیلومتر می‌رفت.
planning-near-load = { $name } می‌توانست، با { $would } بازدید به جای { $is }.
planning-near-qualification = { $name } می‌توانست، اگر «{ $lacking }» داشت.
