import { learn } from '#client/locales/t.ts';
import { Installation } from './installation.tsx';
import { LockSetting } from './lock-setting.tsx';
import { Messages } from './messages.tsx';
import './phone.css';
import { StorageSetting } from './storage-setting.tsx';

/** The part of the account panel that is about this phone, with its sentences. */
export async function load() {
  await learn('phone');
  return OnThisPhone;
}

function OnThisPhone() {
  return (
    <>
      <Messages />
      <LockSetting />
      <Installation />
      <StorageSetting />
    </>
  );
}
