import { SignJWT } from 'jose';
import type { platform, ReplyOf } from '../../shared/api/index.ts';
import type { LessonRecord } from '../lessons/lesson-record.ts';
import { POINTS_MOST } from './grades.ts';
import type { Launch } from './launch.ts';
import type { Platform } from './platforms.ts';
import type { ToolKey } from './tool-key.ts';
import { secret } from './visits.ts';

const LTI = 'https://purl.imsglobal.org/spec/lti/claim';
const DEEP_LINKING = 'https://purl.imsglobal.org/spec/lti-dl/claim';

/** What the page sends back to the platform: a form with one field. */
export type Return = NonNullable<ReplyOf<typeof platform.placeLesson>['back']>;

/** The signed answer 'link to this lesson', for the course whose teacher has chosen it. */
export async function linkTo(
  { id, settings }: Pick<LessonRecord, 'id' | 'settings'>,
  { deployment, choosing }: Pick<Launch, 'deployment'> & { choosing: NonNullable<Launch['choosing']> },
  platform: Platform,
  key: ToolKey,
  own: string,
): Promise<Return> {
  const { returnUrl, data, takesLineItem } = choosing;
  const item = {
    type: 'ltiResourceLink',
    title: settings.title,
    url: `${own}/lti`,
    custom: { lesson: id },
    window: { targetName: '_blank' },
    ...(takesLineItem && {
      lineItem: { label: settings.title, scoreMaximum: POINTS_MOST, resourceId: id, tag: 'comity' },
    }),
  };
  const jwt = await new SignJWT({
    nonce: secret(),
    [`${LTI}/message_type`]: 'LtiDeepLinkingResponse',
    [`${LTI}/version`]: '1.3.0',
    [`${LTI}/deployment_id`]: deployment,
    [`${DEEP_LINKING}/content_items`]: [item],
    ...(data !== undefined && { [`${DEEP_LINKING}/data`]: data }),
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.kid })
    .setIssuer(platform.clientId)
    .setAudience(platform.issuer)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(key.privateKey);
  return { url: returnUrl, jwt };
}
