import { Me } from '#protocol/api/shopper-views.ts';
import { Nothing, request } from './request.ts';

/** Who is signed in, as the server knows. These throw a `PhoneError`. */
export function whoIsHere(): Promise<Me> {
  return request(Me, '/api/me');
}

/** Signs in, and says who that is. */
export async function signIn(email: string, password: string): Promise<Me> {
  await request(Nothing, '/api/auth/sign-in/email', { email, password });
  return whoIsHere();
}

/** Ends the session on the server. */
export async function signOut(): Promise<void> {
  await request(Nothing, '/api/auth/sign-out', {});
}
