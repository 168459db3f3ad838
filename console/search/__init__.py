"""The referral directory as one file: built by the center, asked by the console."""
