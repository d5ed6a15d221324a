# آنچه به دیگران اجازهٔ خواندن می‌دهد.
access-lead = پیوند به تک‌گزارش‌ها، و توکن برای برنامه‌ها. هر کدام همان را می‌خواند که شما در آن لحظه می‌توانید بخوانید، و خودش پایان می‌یابد.
access-none = هنوز چیزی نیست. پیوند را در صفحهٔ گزارش می‌سازید.
access-what = چیست
access-sees = چه می‌بیند
access-used = آخرین استفاده
access-ends = پایان
access-end = همین حالا پایان دهید
access-end-of = پایان دادن: { $name }
access-kind-token = توکن
access-kind-link = پیوند
access-report = یک گزارش
access-all = همهٔ فروشگاه‌های شما
access-unused = هنوز نه
access-days = تا کی کار کند
access-days-of = { $days ->
   *[other] { $days } روز
  }
access-once = همین حالا رونوشت بردارید: دیگر نشان داده نمی‌شود. تا { $day } کار می‌کند.
access-copy = رونوشت
access-copied = رونوشت شد
access-share = هم‌رسانی
access-share-title = پیوند به این گزارش
access-share-body = هر کس این پیوند را داشته باشد، بدون ورود این گزارش، عکس‌ها و ردّ هر امتیاز را می‌خواند. هر زمان خواستید می‌توانید در «هم‌رسانی» به آن پایان دهید.
access-link = پیوند
access-link-make = ساختن پیوند
access-token = توکن
access-token-new = توکن تازه
access-token-body = برنامه‌ای که آن را به شکل «Authorization: Bearer» بفرستد همهٔ نشانی‌های ‎/api/owner‎ را می‌خواند و چیزی را تغییر نمی‌دهد. فهرست آن‌ها در ‎/api/openapi.json‎ است.
access-token-make = ساختن توکن
access-name = برای چیست
access-name-hint = تا بعد بدانید به چه پایان می‌دهید.
shared-title = گزارش هم‌رسانی‌شده
