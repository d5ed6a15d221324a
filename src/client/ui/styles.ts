/** The ground that every screen stands on; once, before any component's own style. */
import './tokens.css';
import './base.css';
import './icon.css';
