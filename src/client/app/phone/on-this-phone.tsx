import { learn } from '#client/locales/t.ts';
import { AgreementSetting } from './agreement.tsx';
import { CalendarSetting } from './calendar.tsx';
import { Installation } from './installation.tsx';
import { LockSetting } from './lock-setting.tsx';
import { Messages } from './messages.tsx';
import { OwnProfileSetting } from './own-profile.tsx';
import './phone.css';
import { StorageSetting } from './storage-setting.tsx';

/** The part of the account panel that is about this phone, with its sentences. */
export async function load() {
  await Promise.all([learn('phone'), learn('profile')]);
  return OnThisPhone;
}

function OnThisPhone() {
  return (
    <>
      <Messages />
      <LockSetting />
      <Installation />
      <CalendarSetting />
      <OwnProfileSetting />
      <AgreementSetting />
      <StorageSetting />
    </>
  );
}
